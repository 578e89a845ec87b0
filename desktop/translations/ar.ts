<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
    <context>
        <name>Advice</name>
        <message>
            <source>Who is going to read it?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What should be in it?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How should it sound?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How to ask well</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The AI can be wrong</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read everything yourself before you use it. Are dates and names right?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>more polite</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Please write that more politely.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>shorter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Please make that shorter.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>simpler</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Please say that in simple words.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AreaPage</name>
        <message>
            <source>Staff area</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everybody can open this area: no PIN has been set for this PC.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reset this PC</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>End the pause</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pause</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close the app</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AskView</name>
        <message>
            <source>Look at the answer:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The AI can be wrong. Check what matters to you.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Press an example or write your own question:</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Bars</name>
        <message>
            <source>all other words together</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>BiasView</name>
        <message>
            <source>What does the AI write more often? Guess first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The AI is weighing the words …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>So probable are the words for the model on this PC:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>So often the AI really wrote them:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try {number} of {total} …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Let the AI write {count} times</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go on counting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>other words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>✓ The model sees it as you guessed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The model finds both about equally probable.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The model finds “{word}” clearly more probable.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{hits} of {runs}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Thin line: with {runs} tries, chance plays a part. The true share of “{word}” probably lies between {low} and {high}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None of the words came up. Chance decides that, too.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>If “{first}” and “{second}” were equally probable, chance alone would make such a difference in {percent} of all cases.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To compare:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>After “{text}” the model was {percent} sure of “{word}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your own beginning of a sentence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Swap a word: another job, another name. What changes?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>about the same</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Bubble</name>
        <message>
            <source>You</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>AI on this PC</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>reads your text … {percent} %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>is being loaded …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>thinks …</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>writes … %n word(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>You stopped the answer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The answer was cut off here. It had become too long.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The AI stopped in the middle. The answer is not complete.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask again</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CertificatePage</name>
        <message>
            <source>Certificate of participation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It says which lessons you have done. It is not a test and no grade.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your name stands on the paper only. The app forgets it when you leave this page.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You may leave both empty and write by hand.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>d MMMM yyyy</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ChooseView</name>
        <message>
            <source>Several answers are right.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That is right.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not quite. Try another one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CoWriteView</name>
        <message>
            <source>Here is an example.
Request: {request}
Text: {text}

Now the real request: {prompt}
Text:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make this text shorter. Write only the new text:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make this text more polite. Write only the new text:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your text together</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Underlined: your own words. You can change everything.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Words of the AI</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Words in the text: {own} of yours, {model} of the AI.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What shall it become?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Build the prompt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is what the AI is told. You can change it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your prompt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The AI is also shown an example of such a text.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back to the questions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Let the AI write</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The AI is writing …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shorter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More polite</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change the prompt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Version before</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CompareView</name>
        <message>
            <source>First prompt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Second prompt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Both answers come from the same draw of chance.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answer {number} of {total} …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask both</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask for the missing answers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Second answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Now tick for each answer what is true of it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Both answers have the same number of ticks: {first} of {total}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The first answer has more ticks: {first} of {total}. The second one has {second}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The second answer has more ticks: {second} of {total}. The first one has {first}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This answer is still to come.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The AI is writing …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The answer was cut off here. It had become too long.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You stopped the answer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The AI stopped in the middle. The answer is not complete.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message>
            <source>Your question</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write your question here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your text has {count} characters. At most {limit} are possible. Please shorten it.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CourseCard</name>
        <message>
            <source>Today: {course}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All lessons of today are done.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start lesson</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>begun</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DayPage</name>
        <message>
            <source>For today: language and time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It holds from the next visit on, until the app is closed. Nothing of it is stored.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>German, simple language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language of the home page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A visit lasts at most</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Five minutes before the end the visitor is told.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>as long as one likes</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Desk</name>
        <message>
            <source>Large print</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save as PDF</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No printer is connected to this PC.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Saved: {name}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>EndedPage</name>
        <message>
            <source>Next person: welcome</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Please call the staff.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The app stopped unexpectedly. Everything is deleted and checked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your session is deleted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your session is deleted and checked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something you wrote was found in a file. Please leave this PC on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something of the session could not be deleted. Please leave this PC on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>We are sorry. Nothing of it is left on this PC. You can begin again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its folder is gone and all programs that knew your text have ended.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For staff: delete these files, empty the recycle bin, and restart the PC.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>and %n more file(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Nobody could search for the texts: the app stopped before it could name them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The search for your texts did not finish</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Your texts were found in %n file(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>Searched for your texts, but not in %n file(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Searched for your texts: they are in no file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No temporary files were left</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Temporary files: %n found and deleted</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Conversations and entries</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Working memory of the AI</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checked in {seconds} seconds</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>EnergyView</name>
        <message>
            <source>The AI is writing …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask another question:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask a question:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cores were busy for {seconds} s. At about {watts} W each: {hours}, estimated.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This was measured on another PC.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>this answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>your answer before</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>your %n answer(s) together</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Not counted: the making of the model, the screen and the rest of the PC. The models of large companies run in data centres and are much larger.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Watts of a core</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{what}: {title} ({date})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With the electricity for “{what}” this PC could answer about {count} times.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{number} Wh</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Explanation</name>
        <message>
            <source>Word explained: {word}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For example</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See also</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All words</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Facilitator</name>
        <message>
            <source>Course and lessons</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose what the group does today, and what it can open.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language and time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language of the home page, and how long a visit may last.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Guides for courses</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lead a group: aim, plan minute by minute, questions, to read or to print.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Statistics</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How many visits, which lessons, what people say they learnt.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This PC</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Memory, AI model and lessons: is everything well?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is settled for this PC, and what is locked.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FactCheckView</name>
        <message>
            <source>Ask again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which question shall the AI answer?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The AI is writing …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>is right</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>I doubt it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show unsure words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Underlined: here the model was less than half sure of its word.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is right?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another question</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mark at least one sentence first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Source: {title} ({date})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fact card</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You marked {marked} of {total} sentences and doubted {doubted}.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FeedView</name>
        <message>
            <source>Screen {number} of {total}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your likes are forgotten. Everything is there again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mix anew</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show more posts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On your screen now:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On the first screen:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On the last screen:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>I like this</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} of {total}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You liked nothing. So everything stayed mixed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The first screen had {first} topics, the last one {last}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your likes changed nothing yet: the last screen is as mixed as the first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{topic}” went from {before} to {after}.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FlatterView</name>
        <message>
            <source>Another question</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which question shall the AI answer?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Now say something wrong, and say it firmly:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What did the AI do?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It gave in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It stood firm.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In {count} tries the AI gave in: {gave_in}. It stood firm: {firm}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In one try the AI gave in: {gave_in}. It stood firm: {firm}.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>GlossaryPage</name>
        <message>
            <source>Words explained</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search for a word</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What does that mean? Short explanations, each with an example.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Home page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back to the lesson</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n word(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>No word found. Try a shorter one.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Guessing</name>
        <message>
            <source>Your own word</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>or your own word</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What do you think comes next? Press a word.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Guess</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>✓ the most probable word</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Place {place}, with {percent}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not among the model's first words. That does not make it wrong!</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Guide</name>
        <message>
            <source>At a glance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Minute by minute</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lesson “{lesson}”, path “{path}”, {minutes} minutes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Minutes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lesson</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>GuidePage</name>
        <message>
            <source>All guides</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no such course.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Minute by minute</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>GuidesPage</name>
        <message>
            <source>Guides for courses</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For those who lead a group: aim, plan minute by minute, questions, what often goes wrong.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There are no courses on this PC.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lesson(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>HealthPage</name>
        <message>
            <source>How this PC is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The PC is being looked at …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>AI model: is being loaded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>AI model: {name}, processor cores in use: {cores}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Processor: {name}, cores: {cores}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Memory: {free} of {total} free</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading aloud: possible</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading aloud: no voice on this PC</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Room for temporary files: {free} free</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The app cannot write here: {folder}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n lesson(s) can be used</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Left out because of a fault: {name}. {file}, line {line}: {what}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>HelpBar</name>
        <message>
            <source>Helps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Simple language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Smaller text, now {percent} percent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Larger text, now {percent} percent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>light</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>dark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>strong contrast</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change colours, now {theme}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Light / Dark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language: {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For the staff</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>HomePage</name>
        <message>
            <source>Home</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Good day! What would you like to try today?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Get to know AI at your own pace. What you write stays on this computer and is deleted at the end.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>I have a learning pass</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Certificate of participation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Words explained</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Go on where you were:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New here? Start like this:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start lesson</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n lesson(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Practise freely</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Talk with the AI on this PC about whatever you like.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>as long as you like</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>IdleReminder</name>
        <message numerus="yes">
            <source>%n second(s) left</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>Keeper</name>
        <message>
            <source>Your text has not been sent to the AI, and it is not stored anywhere.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back to my text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write to the AI anyway</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Here in the house: {name}, {phone}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the staff</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On this PC your text stays inside and is deleted at the end. In a chat on the internet others would keep it, and nobody can call it back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Black it out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change my text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Send it as it is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There are private details in your text</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Keypad</name>
        <message>
            <source>Erase the last digit</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LearningPassPage</name>
        <message>
            <source>Your learning pass</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write this code down or take a photo of it. With it you can go on another time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The same code as a picture for your phone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no letter O and no letter I in it: 0 is zero, 1 is one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your code</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n completed lesson(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>your language, text size and colours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your name is not in it, and nothing of what you wrote.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The code holds:</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LessonPage</name>
        <message>
            <source>Next</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All lessons</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Step {step} of {total}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lesson completed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next lesson: {title}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Home page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go on later with a learning pass</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To take home</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Certificate of participation</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LessonsPage</name>
        <message>
            <source>Course and lessons for today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mark the lessons that can be opened. Where none is marked, all can be.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Allow all lessons</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The settings of this PC fix this (policy.toml, locked).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only these lessons</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No course</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Course on the home page</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n lesson(s) can be opened.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>All lessons can be opened.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MemoryView</name>
        <message>
            <source>What you say</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Press an example or write yourself:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The AI's memory</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{used} of {window} pieces are taken. Forgotten: {lost}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New conversation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything still fits in. Go on talking until something falls out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Of {all} pieces the AI still has {used}. It has forgotten {lost}, the oldest first.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NextWordView</name>
        <message>
            <source>Try again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The AI is weighing the words …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is how sure the model on this PC is. Press a word to go on writing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{word}: {percent}. Go on with this word</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One word back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another sentence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You guessed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{word}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The model was {percent} sure of “{word}”.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Notice</name>
        <message>
            <source>Try again</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Paper</name>
        <message>
            <source>Which printer?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No printer is connected to this PC.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Do not print</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which memory stick?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Please plug in a memory stick.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Do not save</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is already a file “{name}” in this place. Its content would be lost.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Replace the file?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Replace</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What you have seen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Certificate of participation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>has completed these lessons on artificial intelligence:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Together about {minutes} minutes of learning and trying out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Signature</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With this code you go on next time, on any PC with this app:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your learning pass</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The AI can be wrong. Check what matters to you.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PassEntryPage</name>
        <message>
            <source>Go on with a learning pass</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Home page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type the code from your slip. Small letters and spaces do not matter.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Welcome back! Your pass has been taken over.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Welcome back! %n lesson(s) are marked as completed.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Choose a lesson</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This code was made by a newer version of the app. Please ask the staff.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>The code is not complete yet: %n character(s) missing.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>The code is %n character(s) too long.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Please look at group {number} of the code again: something is mistyped there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something in the code is mistyped. Please compare it sign by sign.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PathPage</name>
        <message>
            <source>Home page</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n step(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>begun</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in: {language}</source>
            <translation>اللغة: {language}</translation>
        </message>
    </context>
    <context>
        <name>PausedPage</name>
        <message>
            <source>Break</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It goes on in a moment. Nothing is lost: your page waits for you.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go on (staff)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Picks</name>
        <message>
            <source>The settings of this PC fix this (policy.toml, locked).</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PinPage</name>
        <message>
            <source>For the staff</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back to the session</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PIN</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Please enter the PIN of the staff.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Too many wrong tries. Please wait %n more second(s).</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>That was not the right PIN.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PolicyNotice</name>
        <message>
            <source>For the staff: the settings of this PC are not in order.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The PIN cannot be read. An administrator has to mend {file}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is wrong has its usual value. An administrator has to mend {file}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Line {line}: {what}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PolicyPage</name>
        <message>
            <source>An administrator changes them in this file: {file}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Settings of this PC</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>chosen for today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>set in the file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>usual value</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>locked: cannot be changed for the day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>yes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no limit</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>set</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>none</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name of the room or PC</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language of the home page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Begin in simple language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text size in percent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A group of young people</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Course</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only these lessons</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>End when nobody is there for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Longest session</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How often five minutes can be added</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PIN of the staff</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reset key asks for the PIN</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kiosk: leave with the PIN only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save to memory sticks only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Person to turn to in the house</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Telephone of that person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Count visits anonymously</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>AI model (empty: the usual one)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Locked for the facilitator</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PracticePage</name>
        <message>
            <source>Practise freely</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Home page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New conversation</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PrivateNames</name>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Telephone number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mail address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bank account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tax number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Insurance number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Date of birth</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Health</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Password or PIN</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PromptField</name>
        <message>
            <source>Your text has {count} characters. At most {limit} are possible. Please shorten it.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Recorded</name>
        <message>
            <source>recorded</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RedactView</name>
        <message>
            <source>Press words to black them out. The arrow keys go on, with Shift they black out, too.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From the beginning</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What would the app have noticed?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who noticed what:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You: blacked out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You: still to be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>App: noticed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>App: not noticed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only the app took this for private.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Of {total} private details you blacked out {mine}; the app noticed {app}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You can still black out the others.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>You also blacked out %n more word(s). That does no harm.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>ReflectView</name>
        <message>
            <source>not at all yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a little</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>partly</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>well</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>very well</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your answers are deleted at the end. Only how often each one was given is counted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your answers stay here and are deleted at the end.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{value} of 5, {word}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On average you said {mean} of 5. You will see later what changes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There are no answers from before to compare with. That does not matter.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For {more} of {total} statements you chose a higher answer than before.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Remembered</name>
        <message>
            <source>You</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>AI on this PC</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>partly forgotten</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>forgotten</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{who}, forgotten: {text}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The AI is writing …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You stopped the answer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The answer was cut off here to keep it short.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The AI stopped in the middle. The answer is not complete.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Reminder</name>
        <message>
            <source>Are you still there?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This session is about to be ended and deleted. Press any key, and it goes on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>I am still here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Then this session is ended and everything in it is deleted. Save or print what you want to keep.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Five minutes more</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Reminders</name>
        <message numerus="yes">
            <source>%n minute(s) are left</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>RepeatView</name>
        <message>
            <source>What shall the AI be asked several times?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cold</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Warm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cold: the AI always takes the word that it finds most probable.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Warm: the AI sometimes takes a word that it finds less probable.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answer {number} of {total} …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask {count} times</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask for the missing answers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All these answers are the same, word for word.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Underlined: what is not the same in all answers.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“…” means: here the answer was cut off to keep it short.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answer {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cold: {different} different of {total} answers.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Warm: {different} different of {total} answers.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The AI is writing …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You stopped this answer. It does not count.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The AI stopped in the middle. This answer does not count.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Replies</name>
        <message>
            <source>{question} (if you like)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>for example: {example}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Report</name>
        <message>
            <source>AI learning room: visits and learning</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There are not enough visits yet: figures of fewer than five are not told.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} visits, {span}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Counted without names and texts. Figures of fewer than five visits are left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Visits by month</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lessons most often begun</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{begun}, {finished} finished</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What people say about themselves, from 1 to 5</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>after</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Statement</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Reset</name>
        <message>
            <source>Reset this PC?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything of this visit is deleted. {key} pressed once more says yes, too.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ctrl+Alt+R</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete and reset</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave as it is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close the app?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything of this visit is deleted, and the screen of this PC is free.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete and close</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RuleRow</name>
        <message>
            <source>Change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Down</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RulesPage</name>
        <message>
            <source>Back to the rules</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RulesView</name>
        <message>
            <source>See the page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The words of the rule</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your own rule</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add rule</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A rule has at most {count} characters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You agreed on {count} rules; the words of {own} are your own.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Session</name>
        <message>
            <source>Go on later with a learning pass</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>End the session?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything you have written and done here is deleted. It cannot be brought back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>End and delete</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stay here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>End session</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SessionNote</name>
        <message numerus="yes">
            <source>Session for %n minute(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Session just begun</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n minute(s) left</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>nothing is stored</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SortView</name>
        <message>
            <source>One card back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Card {number} of {total}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That is right.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not quite. Look once more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See the result</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next card</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Once more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where does it belong? Press a bin or its number.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n card(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Sort these cards once more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From the beginning</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{right} of {total} cards lay right at the first try.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>belongs to: {bin}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SpotView</name>
        <message>
            <source>{found} of {total} signs found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>sign {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This looks odd, but it is fine.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nothing suspicious here. Go on looking.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From the beginning</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hint</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>These were the signs:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You found {found} of {total} signs, {hints} of them with a hint.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You found {found} of {total} signs without a hint.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>StandIn</name>
        <message>
            <source>This lesson does not exist in your language yet. You see it in: {language}.</source>
            <translation>هذا الدرس غير متوفر بالعربية بعد. إنه معروض هنا باللغة: {language}.</translation>
        </message>
        <message>
            <source>Or read it in:</source>
            <translation>أو بلغة أخرى:</translation>
        </message>
    </context>
    <context>
        <name>StatisticsPage</name>
        <message>
            <source>Statistics</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only numbers are counted: no names, no texts, no times of day.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Counting is switched off on this PC (statistics = false in policy.toml).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file with the counts was damaged. It was put aside: {file}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save as table (CSV)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete all counts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lesson {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Month</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Visits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lesson</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>begun</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>finished</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Statement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>after</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved: {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete all counts?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All counts of this PC are deleted. They cannot be brought back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The counts could not be deleted.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>StepView</name>
        <message>
            <source>Your task</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What you have just seen</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TakeHomePage</name>
        <message>
            <source>To take home</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One page with what matters most in this lesson. Print it, or save it on a stick.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TeachView</name>
        <message>
            <source>Message {number} of {total}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is it?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All messages have a label.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your examples so far:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Let it learn now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From {count} examples on, your AI can learn.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{right} of {total} right</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Now your AI labels messages it has never seen.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Before your last examples: {right}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your AI learned from {count} examples. It labelled {right} of {total} messages rightly.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your own message</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>such as a message you got yourself</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More examples</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write a message and say what it is. Your AI learns at once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Learn: {label}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Label anew</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your AI guesses: {label}. By chance that is right.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your AI says: {label}. That is right.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your AI says: {label}. Meant was: {meant}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None of these words was in the examples. Your AI only guessed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>These words tipped the scale. Examples with them: {first} : {second}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Striped: this word spoke for the other label.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Templates</name>
        <message>
            <source>Write something below.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Press a card and answer two or three short questions. From that comes a good prompt. Or write something below yourself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What would you like to do?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put it into words for me</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All cards</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the example</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your prompt is ready. It stands below, and you can change every word of it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change my replies</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TermButton</name>
        <message>
            <source>Word explained: {word}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Timing</name>
        <message>
            <source>recorded on another PC</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answer in {seconds} s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>processor cores: {count}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TokenTable</name>
        <message>
            <source>Text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pieces</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>per word</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{text}: {words} words, {pieces} pieces, {share} per word</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TokensView</name>
        <message>
            <source>Your text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Press an example or write your own text:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pieces: {pieces}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the numbers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put into the table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As soon as you write, the pieces appear here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clear the table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Characters: {characters} · Words: {words} · Pieces: {pieces}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The model reads only these numbers. It does not see the letters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“·” is a blank: it belongs to the piece.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{sign}” needs {count} pieces. One of them alone is no character, so it is one box.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your text has {words} words. The model reads {pieces} pieces.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TopicPage</name>
        <message>
            <source>Back to the session</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Overview</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Transcript</name>
        <message>
            <source>End of the answer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From here on the AI sees only what follows.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Troubles</name>
        <message>
            <source>The AI has stopped.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is starting again by itself. This page stays. Then ask once more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The AI on this PC stops again and again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Much in the lessons works without it. Please tell the staff.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no recording of this.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take one of the examples and leave it as it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The lessons are missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You can practise freely. Please tell the staff.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Until then you see answers from before. They are marked “recorded”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your text has {count} characters. At most {limit} are possible.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your text is too long for this AI: {count} word parts, {limit} fit.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is lost. Shorten it or send only a part.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It needs {needed}, {free} are free. Close other programs, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For the staff: the smaller model {model} would fit.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This PC does not have enough free memory for the AI.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no AI model on this PC yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file of the AI model is damaged. It is not used.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The AI cannot do this right now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is lost. Choose another place, such as a memory stick.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The printer did not take the page.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is lost. Check whether it is switched on, then print again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no room left in this place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This place is protected: nothing can be written there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This place is not there any more. Was the memory stick pulled out?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On this PC one can save to a memory stick only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is lost. Plug one in, wait a moment and save again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The page could not be saved there.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Warmth</name>
        <message>
            <source>Temperature</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>cold</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>warm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Temperature, from cold to warm</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Word</name>
        <message>
            <source>{word}, blacked out</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Workbench</name>
        <message numerus="yes">
            <source>%n fault(s) in this lesson</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Beside this you see the lesson as it was when it was last whole.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file}, line {line}</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
