<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>Bubble</name>
        <message numerus="yes">
            <source>writes … %n word(s)</source>
            <translation>
                <numerusform>writes … %n word</numerusform>
                <numerusform>writes … %n words</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CourseCard</name>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DayPage</name>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Desk</name>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n page</numerusform>
                <numerusform>%n pages</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>EndedPage</name>
        <message numerus="yes">
            <source>Temporary files: %n found and deleted</source>
            <translation>
                <numerusform>Temporary files: %n found and deleted</numerusform>
                <numerusform>Temporary files: %n found and deleted</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more file(s)</source>
            <translation>
                <numerusform>and %n more file</numerusform>
                <numerusform>and %n more files</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Your texts were found in %n file(s)</source>
            <translation>
                <numerusform>Your texts were found in %n file</numerusform>
                <numerusform>Your texts were found in %n files</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Searched for your texts, but not in %n file(s)</source>
            <translation>
                <numerusform>Searched for your texts, but not in %n file</numerusform>
                <numerusform>Searched for your texts, but not in %n files</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>EnergyView</name>
        <message numerus="yes">
            <source>your %n answer(s) together</source>
            <translation>
                <numerusform>your %n answer</numerusform>
                <numerusform>your %n answers together</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ErrandStrip</name>
        <message numerus="yes">
            <source>About %n minute(s) left.</source>
            <translation>
                <numerusform>About %n minute left.</numerusform>
                <numerusform>About %n minutes left.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>GlossaryPage</name>
        <message numerus="yes">
            <source>%n word(s)</source>
            <translation>
                <numerusform>%n word</numerusform>
                <numerusform>%n words</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>GuidesPage</name>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lesson(s)</source>
            <translation>
                <numerusform>%n lesson</numerusform>
                <numerusform>%n lessons</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HealthPage</name>
        <message numerus="yes">
            <source>%n lesson(s) can be used</source>
            <translation>
                <numerusform>%n lesson can be used</numerusform>
                <numerusform>%n lessons can be used</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HomePage</name>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lesson(s)</source>
            <translation>
                <numerusform>%n lesson</numerusform>
                <numerusform>%n lessons</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>IdleReminder</name>
        <message numerus="yes">
            <source>%n second(s) left</source>
            <translation>
                <numerusform>%n second left</numerusform>
                <numerusform>%n seconds left</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LearningPassPage</name>
        <message numerus="yes">
            <source>%n completed lesson(s)</source>
            <translation>
                <numerusform>%n completed lesson</numerusform>
                <numerusform>%n completed lessons</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LessonsPage</name>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lesson(s) can be opened.</source>
            <translation>
                <numerusform>%n lesson can be opened.</numerusform>
                <numerusform>%n lessons can be opened.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ModelCardPage</name>
        <message numerus="yes">
            <source>It has about %n piece(s) of words of a conversation in view.</source>
            <translation>
                <numerusform>It has about %n piece of words of a conversation in view.</numerusform>
                <numerusform>It has about %n pieces of words of a conversation in view.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PacksPage</name>
        <message numerus="yes">
            <source>%n lesson(s)</source>
            <translation>
                <numerusform>%n lesson</numerusform>
                <numerusform>%n lessons</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PassEntryPage</name>
        <message numerus="yes">
            <source>Welcome back! %n lesson(s) are marked as completed.</source>
            <translation>
                <numerusform>Welcome back! %n lesson is marked as completed.</numerusform>
                <numerusform>Welcome back! %n lessons are marked as completed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The code is not complete yet: %n character(s) missing.</source>
            <translation>
                <numerusform>The code is not complete yet: %n character is missing.</numerusform>
                <numerusform>The code is not complete yet: %n characters are missing.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The code is %n character(s) too long.</source>
            <translation>
                <numerusform>The code is %n character too long.</numerusform>
                <numerusform>The code is %n characters too long.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PathPage</name>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n step(s)</source>
            <translation>
                <numerusform>%n step</numerusform>
                <numerusform>%n steps</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PinPage</name>
        <message numerus="yes">
            <source>Too many wrong tries. Please wait %n more second(s).</source>
            <translation>
                <numerusform>Too many wrong tries. Please wait %n more second.</numerusform>
                <numerusform>Too many wrong tries. Please wait %n more seconds.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PolicyPage</name>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RedactView</name>
        <message numerus="yes">
            <source>You also blacked out %n more word(s). That does no harm.</source>
            <translation>
                <numerusform>You also blacked out %n more word. That does no harm.</numerusform>
                <numerusform>You also blacked out %n more words. That does no harm.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Reminders</name>
        <message numerus="yes">
            <source>%n minute(s) are left</source>
            <translation>
                <numerusform>%n minute is left</numerusform>
                <numerusform>%n minutes are left</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SessionNote</name>
        <message numerus="yes">
            <source>Session for %n minute(s)</source>
            <translation>
                <numerusform>Session for %n minute</numerusform>
                <numerusform>Session for %n minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s) left</source>
            <translation>
                <numerusform>%n minute left</numerusform>
                <numerusform>%n minutes left</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SortView</name>
        <message numerus="yes">
            <source>%n card(s)</source>
            <translation>
                <numerusform>%n card</numerusform>
                <numerusform>%n cards</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Workbench</name>
        <message numerus="yes">
            <source>%n fault(s) in this lesson</source>
            <translation>
                <numerusform>%n fault in this lesson</numerusform>
                <numerusform>%n faults in this lesson</numerusform>
            </translation>
        </message>
    </context>
</TS>
