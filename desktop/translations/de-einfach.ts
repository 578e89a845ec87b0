<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>Advice</name>
        <message>
            <source>Who is going to read it?</source>
            <translation>Wer soll es lesen?</translation>
        </message>
        <message>
            <source>What should be in it?</source>
            <translation>Was soll drinstehen?</translation>
        </message>
        <message>
            <source>How should it sound?</source>
            <translation>Wie soll es klingen?</translation>
        </message>
        <message>
            <source>How to ask well</source>
            <translation>So fragen Sie gut</translation>
        </message>
        <message>
            <source>The AI can be wrong</source>
            <translation>Die KI kann sich irren</translation>
        </message>
        <message>
            <source>Read everything yourself before you use it. Are dates and names right?</source>
            <translation>Lesen Sie immer alles selbst. Stimmt das Datum? Stimmen die Namen?</translation>
        </message>
        <message>
            <source>more polite</source>
            <translation>höflicher</translation>
        </message>
        <message>
            <source>Please write that more politely.</source>
            <translation>Bitte schreibe das höflicher.</translation>
        </message>
        <message>
            <source>shorter</source>
            <translation>kürzer</translation>
        </message>
        <message>
            <source>Please make that shorter.</source>
            <translation>Bitte mach das kürzer.</translation>
        </message>
        <message>
            <source>simpler</source>
            <translation>einfacher</translation>
        </message>
        <message>
            <source>Please say that in simple words.</source>
            <translation>Bitte sag das in einfachen Worten.</translation>
        </message>
    </context>
    <context>
        <name>Aloud</name>
        <message>
            <source>Are headphones or a loudspeaker connected? Then press “Read aloud” once more. If that does not help, please tell the staff.</source>
            <translation>Sind Kopfhörer oder Lautsprecher am PC? Drücken Sie dann noch einmal auf „Vorlesen“. Hilft das nicht? Dann sagen Sie bitte einer Betreuungsperson Bescheid.</translation>
        </message>
        <message>
            <source>This PC cannot read aloud yet.</source>
            <translation>Dieser PC kann noch nicht vorlesen.</translation>
        </message>
        <message>
            <source>For the staff: a part of the app is missing. Please install it anew.</source>
            <translation>Für die Betreuung: Ein Teil der App fehlt. Bitte installieren Sie die App neu.</translation>
        </message>
        <message>
            <source>There is no voice for this language on this PC: {language}.</source>
            <translation>Für diese Sprache hat dieser PC keine Stimme: {language}.</translation>
        </message>
        <message>
            <source>For the staff: voices are added in the Windows settings, under “Time &amp; language”, “Speech”, “Add voices”.</source>
            <translation>Für die Betreuung: Stimmen kommen in den Windows-Einstellungen dazu. Gehen Sie zu „Zeit und Sprache“, „Sprachausgabe“, „Stimmen hinzufügen“.</translation>
        </message>
        <message>
            <source>For the staff: these Debian packages bring it: {packages}.</source>
            <translation>Für die Betreuung: Diese Debian-Pakete bringen das mit: {packages}.</translation>
        </message>
        <message>
            <source>Nothing can be heard.</source>
            <translation>Die Stimme antwortet nicht.</translation>
        </message>
    </context>
    <context>
        <name>AreaPage</name>
        <message>
            <source>Staff area</source>
            <translation>Betreuung</translation>
        </message>
        <message>
            <source>Everybody can open this area: no PIN has been set for this PC.</source>
            <translation>Jede Person kann hier hinein. Dieser PC hat keine PIN.</translation>
        </message>
        <message>
            <source>Reset this PC</source>
            <translation>Diesen PC zurücksetzen</translation>
        </message>
        <message>
            <source>End the pause</source>
            <translation>Pause beenden</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>Close the app</source>
            <translation>App schließen</translation>
        </message>
    </context>
    <context>
        <name>AskView</name>
        <message>
            <source>Look at the answer:</source>
            <translation>Schauen Sie sich die Antwort an:</translation>
        </message>
        <message>
            <source>The AI can be wrong. Check what matters to you.</source>
            <translation>Die KI macht Fehler. Prüfen Sie wichtige Dinge.</translation>
        </message>
        <message>
            <source>Press an example or write your own question:</source>
            <translation>Drücken Sie auf ein Beispiel. Oder schreiben Sie eine Frage.</translation>
        </message>
    </context>
    <context>
        <name>Bars</name>
        <message>
            <source>all other words together</source>
            <translation>alle anderen Wörter zusammen</translation>
        </message>
    </context>
    <context>
        <name>BiasView</name>
        <message>
            <source>The AI is weighing the words …</source>
            <translation>Die KI wägt die Wörter ab …</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Noch einmal versuchen</translation>
        </message>
        <message>
            <source>What does the AI write more often? Guess first.</source>
            <translation>Was schreibt die KI öfter? Raten Sie zuerst.</translation>
        </message>
        <message>
            <source>about the same</source>
            <translation>etwa gleich oft</translation>
        </message>
        <message>
            <source>How probable the words are for the model:</source>
            <translation>So gut passen die Wörter für die KI:</translation>
        </message>
        <message>
            <source>How often the AI really wrote them:</source>
            <translation>So oft hat die KI die Wörter geschrieben:</translation>
        </message>
        <message>
            <source>Try {number} of {total} …</source>
            <translation>Versuch {number} von {total} …</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <source>Let the AI write {count} times</source>
            <translation>{count}-mal schreiben lassen</translation>
        </message>
        <message>
            <source>Go on counting</source>
            <translation>Weiterzählen</translation>
        </message>
        <message>
            <source>Your own beginning of a sentence</source>
            <translation>Ihr eigener Satzanfang</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Ansehen</translation>
        </message>
        <message>
            <source>Swap a word: another job, another name. What changes?</source>
            <translation>Ändern Sie ein Wort. Nehmen Sie einen anderen Beruf. Was passiert?</translation>
        </message>
        <message>
            <source>To compare:</source>
            <translation>Zum Vergleich:</translation>
        </message>
        <message>
            <source>After “{text}” the model was {percent} sure of “{word}”.</source>
            <translation>Nach „{text}“ war die KI bei „{word}“ zu {percent} sicher.</translation>
        </message>
        <message>
            <source>other words</source>
            <translation>andere Wörter</translation>
        </message>
        <message>
            <source>✓ The model sees it as you guessed.</source>
            <translation>✓ Die KI macht es so, wie Sie geraten haben.</translation>
        </message>
        <message>
            <source>The model finds both about equally probable.</source>
            <translation>Für die KI passt beides etwa gleich gut.</translation>
        </message>
        <message>
            <source>The model finds “{word}” clearly more probable.</source>
            <translation>Für die KI passt „{word}“ viel besser.</translation>
        </message>
        <message>
            <source>{hits} of {runs}</source>
            <translation>{hits} von {runs}</translation>
        </message>
        <message>
            <source>Thin line: with {runs} tries, chance plays a part. The true share of “{word}” probably lies between {low} and {high}.</source>
            <translation>Das waren {runs} Versuche. Der Zufall spielt mit. Für „{word}“ ist alles von {low} bis {high} möglich. Das zeigt die dünne Linie.</translation>
        </message>
        <message>
            <source>None of the words came up. Chance decides that, too.</source>
            <translation>Kein Wort kam vor. Das kann Zufall sein.</translation>
        </message>
        <message>
            <source>If “{first}” and “{second}” were equally probable, chance alone would make such a difference in {percent} of all cases.</source>
            <translation>Ist der Unterschied nur Zufall? Das kommt in {percent} der Fälle vor.</translation>
        </message>
    </context>
    <context>
        <name>BottomBar</name>
        <message>
            <source>Back and on</source>
            <translation>Zurück und weiter</translation>
        </message>
    </context>
    <context>
        <name>Bubble</name>
        <message>
            <source>You</source>
            <translation>Sie</translation>
        </message>
        <message>
            <source>AI on this PC</source>
            <translation>KI auf diesem PC</translation>
        </message>
        <message>
            <source>reads your text … {percent} %</source>
            <translation>liest Ihren Text … {percent} %</translation>
        </message>
        <message>
            <source>thinks …</source>
            <translation>denkt nach …</translation>
        </message>
        <message numerus="yes">
            <source>writes … %n word(s)</source>
            <translation>
                <numerusform>schreibt … %n Wort</numerusform>
                <numerusform>schreibt … %n Wörter</numerusform>
            </translation>
        </message>
        <message>
            <source>You stopped the answer.</source>
            <translation>Sie haben die Antwort angehalten.</translation>
        </message>
        <message>
            <source>The answer was cut off here. It had become too long.</source>
            <translation>Die Antwort war zu lang. Sie hört hier auf.</translation>
        </message>
        <message>
            <source>The AI stopped in the middle. The answer is not complete.</source>
            <translation>Die KI hat aufgehört. Die Antwort ist nicht fertig.</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Ask again</source>
            <translation>Noch einmal fragen</translation>
        </message>
        <message>
            <source>is being loaded …</source>
            <translation>wird gerade geladen …</translation>
        </message>
        <message>
            <source>Stop reading</source>
            <translation>Stopp</translation>
        </message>
        <message>
            <source>Read aloud</source>
            <translation>Vorlesen</translation>
        </message>
        <message>
            <source>Read aloud: this answer</source>
            <translation>Diese Antwort vorlesen</translation>
        </message>
        <message>
            <source>Stop reading aloud</source>
            <translation>Stopp: Vorlesen beenden</translation>
        </message>
    </context>
    <context>
        <name>CallingPage</name>
        <message>
            <source>Get help</source>
            <translation>Hilfe holen</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Are you unwell, or are you worried about somebody? These people help. It costs nothing, and you need not say your name.</source>
            <translation>Geht es Ihnen nicht gut? Oder haben Sie Angst um jemanden? Diese Menschen helfen Ihnen. Der Anruf kostet nichts. Sie müssen Ihren Namen nicht sagen.</translation>
        </message>
        <message>
            <source>Is somebody in danger? Call 112 at once.</source>
            <translation>Ist jemand in Gefahr? Rufen Sie sofort 112 an.</translation>
        </message>
        <message>
            <source>Here in the house</source>
            <translation>Hier im Haus</translation>
        </message>
        <message>
            <source>the staff</source>
            <translation>die Betreuung</translation>
        </message>
        <message>
            <source>You can also speak to anybody who works here.</source>
            <translation>Sprechen Sie jemanden an, der hier arbeitet.</translation>
        </message>
        <message>
            <source>Accident, fire, sudden illness</source>
            <translation>Unfall, Feuer, plötzlich sehr krank</translation>
        </message>
        <message>
            <source>Despair, thoughts of death</source>
            <translation>Sehr traurig, Gedanken an den Tod</translation>
        </message>
        <message>
            <source>Violence and threats</source>
            <translation>Gewalt und Drohungen</translation>
        </message>
        <message>
            <source>Debts, no money, no home</source>
            <translation>Schulden, kein Geld, keine Wohnung</translation>
        </message>
        <message>
            <source>That you have opened this page is not stored anywhere.</source>
            <translation>Niemand erfährt, dass Sie diese Seite geöffnet haben.</translation>
        </message>
    </context>
    <context>
        <name>CertificatePage</name>
        <message>
            <source>Certificate of participation</source>
            <translation>Teilnahmebestätigung</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Ihr Name</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Ort</translation>
        </message>
        <message>
            <source>It says which lessons you have done. It is not a test or a grade.</source>
            <translation>Hier stehen Ihre Lektionen. Das ist keine Prüfung. Es gibt keine Note.</translation>
        </message>
        <message>
            <source>Your name stands on the paper only. The app forgets it when you leave this page.</source>
            <translation>Ihr Name steht nur auf dem Papier. Die App speichert ihn nicht.</translation>
        </message>
        <message>
            <source>You may leave both empty and write by hand.</source>
            <translation>Sie können auch mit der Hand schreiben. Lassen Sie dann beides leer.</translation>
        </message>
        <message>
            <source>d MMMM yyyy</source>
            <translation>d. MMMM yyyy</translation>
        </message>
    </context>
    <context>
        <name>ChooseView</name>
        <message>
            <source>Several answers are right.</source>
            <translation>Mehrere Antworten sind richtig.</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Prüfen</translation>
        </message>
        <message>
            <source>That is right.</source>
            <translation>Das stimmt.</translation>
        </message>
        <message>
            <source>Not quite. Try another one.</source>
            <translation>Noch nicht richtig. Versuchen Sie es noch einmal.</translation>
        </message>
    </context>
    <context>
        <name>CoWriteView</name>
        <message>
            <source>What would you like to write?</source>
            <translation>Was soll es werden?</translation>
        </message>
        <message>
            <source>Build the prompt</source>
            <translation>Anfrage zusammenstellen</translation>
        </message>
        <message>
            <source>This is what the AI is told. You can change it.</source>
            <translation>Das sagen wir der KI. Sie können es ändern.</translation>
        </message>
        <message>
            <source>Your prompt</source>
            <translation>Ihre Anfrage an die KI</translation>
        </message>
        <message>
            <source>The AI is also shown an example of such a text.</source>
            <translation>Die KI sieht auch ein Beispiel.</translation>
        </message>
        <message>
            <source>Back to the questions</source>
            <translation>Zurück zu den Fragen</translation>
        </message>
        <message>
            <source>Let the AI write</source>
            <translation>KI schreiben lassen</translation>
        </message>
        <message>
            <source>The AI is writing …</source>
            <translation>Die KI schreibt …</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <source>Your text together</source>
            <translation>Ihr gemeinsamer Text</translation>
        </message>
        <message>
            <source>Underlined: your own words. You can change everything.</source>
            <translation>Unterstrichen sind Ihre Wörter. Sie dürfen alles ändern.</translation>
        </message>
        <message>
            <source>Your words</source>
            <translation>Ihre Wörter</translation>
        </message>
        <message>
            <source>Words of the AI</source>
            <translation>Wörter der KI</translation>
        </message>
        <message>
            <source>Make this text shorter. Write only the new text:</source>
            <translation>Kürze diesen Text. Schreibe nur den neuen Text:</translation>
        </message>
        <message>
            <source>Make this text more polite. Write only the new text:</source>
            <translation>Mache diesen Text höflicher. Schreibe nur den neuen Text:</translation>
        </message>
        <message>
            <source>Shorter</source>
            <translation>Kürzer</translation>
        </message>
        <message>
            <source>More polite</source>
            <translation>Höflicher</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Change the prompt</source>
            <translation>Anfrage ändern</translation>
        </message>
        <message>
            <source>Previous version</source>
            <translation>Vorige Fassung</translation>
        </message>
        <message>
            <source>Words in the text: {own} of yours, {model} of the AI.</source>
            <translation>Wörter im Text: {own} von Ihnen, {model} von der KI.</translation>
        </message>
        <message>
            <source>Here is an example.
Request: {request}
Text: {text}

Now the real request: {prompt}
Text:</source>
            <translation>Hier ist ein Beispiel.
Auftrag: {request}
Text: {text}

Jetzt der richtige Auftrag: {prompt}
Text:</translation>
        </message>
        <message>
            <source>Take the example</source>
            <translation>Das Beispiel nehmen</translation>
        </message>
    </context>
    <context>
        <name>CompareView</name>
        <message>
            <source>First prompt</source>
            <translation>Erste Anfrage</translation>
        </message>
        <message>
            <source>Second prompt</source>
            <translation>Zweite Anfrage</translation>
        </message>
        <message>
            <source>Both answers come from the same draw of chance.</source>
            <translation>Der Zufall war bei beiden gleich. Anders war nur Ihre Anfrage.</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <source>Answer {number} of {total} …</source>
            <translation>Antwort {number} von {total} …</translation>
        </message>
        <message>
            <source>Ask both</source>
            <translation>Beide fragen</translation>
        </message>
        <message>
            <source>Ask for the missing answers</source>
            <translation>Den Rest auch fragen</translation>
        </message>
        <message>
            <source>First answer</source>
            <translation>Erste Antwort</translation>
        </message>
        <message>
            <source>Second answer</source>
            <translation>Zweite Antwort</translation>
        </message>
        <message>
            <source>This answer is still to come.</source>
            <translation>Diese Antwort kommt noch.</translation>
        </message>
        <message>
            <source>The AI is writing …</source>
            <translation>Die KI schreibt …</translation>
        </message>
        <message>
            <source>The answer was cut off here. It had become too long.</source>
            <translation>Die Antwort war zu lang. Sie hört hier auf.</translation>
        </message>
        <message>
            <source>You stopped the answer.</source>
            <translation>Sie haben die Antwort angehalten.</translation>
        </message>
        <message>
            <source>The AI stopped in the middle. The answer is not complete.</source>
            <translation>Die KI hat aufgehört. Die Antwort ist nicht fertig.</translation>
        </message>
        <message>
            <source>Now tick for each answer what is true of it.</source>
            <translation>Was stimmt? Machen Sie bei jeder Antwort Haken.</translation>
        </message>
        <message>
            <source>Both answers have the same number of ticks: {first} of {total}.</source>
            <translation>Beide Antworten haben gleich viele Haken: {first} von {total}.</translation>
        </message>
        <message>
            <source>The first answer has more ticks: {first} of {total}. The second one has {second}.</source>
            <translation>Die erste Antwort hat mehr Haken: {first} von {total}. Die zweite hat {second}.</translation>
        </message>
        <message>
            <source>The second answer has more ticks: {second} of {total}. The first one has {first}.</source>
            <translation>Die zweite Antwort hat mehr Haken: {second} von {total}. Die erste hat {first}.</translation>
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message>
            <source>Your question</source>
            <translation>Ihre Frage</translation>
        </message>
        <message>
            <source>Write your question here</source>
            <translation>Schreiben Sie hier Ihre Frage</translation>
        </message>
        <message>
            <source>Ask</source>
            <translation>Fragen</translation>
        </message>
    </context>
    <context>
        <name>CourseCard</name>
        <message>
            <source>Today: {course}</source>
            <translation>Heute: {course}</translation>
        </message>
        <message>
            <source>All lessons of today are done.</source>
            <translation>Sie haben alle Lektionen von heute geschafft.</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Weitermachen</translation>
        </message>
        <message>
            <source>Start lesson</source>
            <translation>Lektion starten</translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n Minute</numerusform>
                <numerusform>%n Minuten</numerusform>
            </translation>
        </message>
        <message>
            <source>done</source>
            <translation>geschafft</translation>
        </message>
        <message>
            <source>begun</source>
            <translation>angefangen</translation>
        </message>
    </context>
    <context>
        <name>DayPage</name>
        <message>
            <source>For today: language and time</source>
            <translation>Für heute: Sprache und Zeit</translation>
        </message>
        <message>
            <source>It holds from the next visit on, until the app is closed. Nothing of it is stored.</source>
            <translation>Das gilt ab der nächsten Sitzung. Es gilt, bis die App zu ist. Nichts wird gespeichert.</translation>
        </message>
        <message>
            <source>German, simple language</source>
            <translation>Deutsch, Einfache Sprache</translation>
        </message>
        <message>
            <source>Language of the home page</source>
            <translation>Sprache der Startseite</translation>
        </message>
        <message>
            <source>A visit lasts at most</source>
            <translation>Eine Sitzung dauert höchstens</translation>
        </message>
        <message>
            <source>Five minutes before the end the visitor is told.</source>
            <translation>Fünf Minuten vor dem Ende wird Bescheid gesagt.</translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n Minute</numerusform>
                <numerusform>%n Minuten</numerusform>
            </translation>
        </message>
        <message>
            <source>as long as one likes</source>
            <translation>ohne Grenze</translation>
        </message>
    </context>
    <context>
        <name>Desk</name>
        <message>
            <source>Large print</source>
            <translation>Großdruck</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>Als PDF speichern</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Drucken</translation>
        </message>
        <message>
            <source>No printer is connected to this PC.</source>
            <translation>An diesen PC ist kein Drucker angeschlossen.</translation>
        </message>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n Seite</numerusform>
                <numerusform>%n Seiten</numerusform>
            </translation>
        </message>
        <message>
            <source>Saved: {name}</source>
            <translation>Gespeichert: {name}</translation>
        </message>
    </context>
    <context>
        <name>EndedPage</name>
        <message>
            <source>Next person: welcome</source>
            <translation>Nächste Person: Willkommen</translation>
        </message>
        <message>
            <source>Please call the staff.</source>
            <translation>Bitte sagen Sie dem Personal Bescheid.</translation>
        </message>
        <message>
            <source>The app stopped unexpectedly. Everything is deleted and checked.</source>
            <translation>Die App ist ausgegangen. Alles ist gelöscht und geprüft.</translation>
        </message>
        <message>
            <source>Your session is deleted and checked.</source>
            <translation>Ihre Sitzung ist gelöscht und geprüft.</translation>
        </message>
        <message>
            <source>Something of the session could not be deleted. Please leave this PC on.</source>
            <translation>Etwas ist noch da. Bitte lassen Sie den PC an.</translation>
        </message>
        <message>
            <source>We are sorry. Nothing of it is left on this PC. You can begin again.</source>
            <translation>Das tut uns leid. Auf dem PC ist nichts mehr. Sie können neu anfangen.</translation>
        </message>
        <message>
            <source>Its folder is gone and all programs that knew your text have ended.</source>
            <translation>Alles von Ihnen ist weg. Kein Programm kennt Ihren Text mehr.</translation>
        </message>
        <message>
            <source>Conversations and entries</source>
            <translation>Gespräche und Eingaben</translation>
        </message>
        <message>
            <source>Working memory of the AI</source>
            <translation>Gedächtnis der KI</translation>
        </message>
        <message numerus="yes">
            <source>Temporary files: %n found and deleted</source>
            <translation>
                <numerusform>Zwischendateien: %n gefunden und gelöscht</numerusform>
                <numerusform>Zwischendateien: %n gefunden und gelöscht</numerusform>
            </translation>
        </message>
        <message>
            <source>Checked in {seconds} seconds</source>
            <translation>Geprüft in {seconds} Sekunden</translation>
        </message>
        <message>
            <source>No temporary files were left</source>
            <translation>Keine Zwischendateien übrig</translation>
        </message>
        <message>
            <source>Your session is deleted.</source>
            <translation>Ihre Sitzung ist gelöscht.</translation>
        </message>
        <message>
            <source>Something you wrote was found in a file. Please leave this PC on.</source>
            <translation>Ihr Text steht noch in einer Datei. Bitte lassen Sie den PC an.</translation>
        </message>
        <message>
            <source>For staff: delete these files, empty the recycle bin, and restart the PC.</source>
            <translation>Für das Personal: Löschen Sie diese Dateien. Leeren Sie den Papierkorb. Starten Sie den PC neu.</translation>
        </message>
        <message numerus="yes">
            <source>and %n more file(s)</source>
            <translation>
                <numerusform>und %n weitere Datei</numerusform>
                <numerusform>und %n weitere Dateien</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody could search for the texts: the app stopped before it could name them</source>
            <translation>Die Texte konnte die App nicht mehr suchen. Sie ist vorher ausgegangen</translation>
        </message>
        <message>
            <source>The search for your texts did not finish</source>
            <translation>Die Suche nach Ihrem Text ist nicht fertig</translation>
        </message>
        <message numerus="yes">
            <source>Your texts were found in %n file(s)</source>
            <translation>
                <numerusform>Ihr Text steht noch in %n Datei</numerusform>
                <numerusform>Ihr Text steht noch in %n Dateien</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Searched for your texts, but not in %n file(s)</source>
            <translation>
                <numerusform>Wir haben Ihren Text gesucht. Nur in %n Datei nicht</numerusform>
                <numerusform>Wir haben Ihren Text gesucht. Nur in %n Dateien nicht</numerusform>
            </translation>
        </message>
        <message>
            <source>Searched for your texts: they are in no file</source>
            <translation>Wir haben Ihren Text gesucht: Er steht in keiner Datei</translation>
        </message>
    </context>
    <context>
        <name>EnergyView</name>
        <message>
            <source>The AI is writing …</source>
            <translation>Die KI schreibt …</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <source>Ask another question:</source>
            <translation>Stellen Sie noch eine Frage:</translation>
        </message>
        <message>
            <source>Ask a question:</source>
            <translation>Stellen Sie eine Frage:</translation>
        </message>
        <message>
            <source>this answer</source>
            <translation>diese Antwort</translation>
        </message>
        <message numerus="yes">
            <source>your %n answer(s) together</source>
            <translation>
                <numerusform>Ihre %n Antwort</numerusform>
                <numerusform>Ihre %n Antworten zusammen</numerusform>
            </translation>
        </message>
        <message>
            <source>Not counted: the making of the model, the screen and the rest of the PC. The models of large companies run in data centres and are much larger.</source>
            <translation>Nicht gezählt: der Bildschirm und das Lernen der KI. Große Firmen haben viel größere Modelle.</translation>
        </message>
        <message>
            <source>Watts of a core</source>
            <translation>Watt je Kern</translation>
        </message>
        <message>
            <source>{what}: {title} ({date})</source>
            <translation>{what}: {title} ({date})</translation>
        </message>
        <message>
            <source>{number} Wh</source>
            <translation>{number} Wh</translation>
        </message>
        <message>
            <source>Cores were busy for {seconds} s. At about {watts} W each: {hours}, estimated.</source>
            <translation>Der PC hat {seconds} Sekunden gerechnet. Das sind etwa {hours} Strom.</translation>
        </message>
        <message>
            <source>With the electricity for “{what}” this PC could answer about {count} times.</source>
            <translation>Der Strom für „{what}“ reicht für etwa {count} Antworten.</translation>
        </message>
        <message>
            <source>This was measured on another PC.</source>
            <translation>Das wurde auf einem anderen PC gemessen.</translation>
        </message>
        <message>
            <source>your previous answer</source>
            <translation>Ihre Antwort davor</translation>
        </message>
    </context>
    <context>
        <name>ErrandStrip</name>
        <message>
            <source>Fetch: {model}</source>
            <translation>Herunterladen: {model}</translation>
        </message>
        <message>
            <source>Add from a stick: {model}</source>
            <translation>Vom USB-Stick holen: {model}</translation>
        </message>
        <message>
            <source>Check: {model}</source>
            <translation>Prüfen: {model}</translation>
        </message>
        <message>
            <source>Try out: {model}</source>
            <translation>Ausprobieren: {model}</translation>
        </message>
        <message>
            <source>Paused. What has arrived is kept.</source>
            <translation>Angehalten. Was schon da ist, bleibt da.</translation>
        </message>
        <message>
            <source>It was broken off. Start it once more.</source>
            <translation>Es wurde abgebrochen. Starten Sie es noch einmal.</translation>
        </message>
        <message>
            <source>It begins …</source>
            <translation>Es fängt an …</translation>
        </message>
        <message>
            <source>The model answers for a trial …</source>
            <translation>Das Modell antwortet zur Probe …</translation>
        </message>
        <message>
            <source>The file is being checked …</source>
            <translation>Die Datei wird geprüft …</translation>
        </message>
        <message>
            <source>{done} of {total}.</source>
            <translation>{done} von {total}.</translation>
        </message>
        <message>
            <source>Less than a minute left.</source>
            <translation>Noch weniger als eine Minute.</translation>
        </message>
        <message numerus="yes">
            <source>About %n minute(s) left.</source>
            <translation>
                <numerusform>Noch etwa eine Minute.</numerusform>
                <numerusform>Noch etwa %n Minuten.</numerusform>
            </translation>
        </message>
        <message>
            <source>The model is here and can be used.</source>
            <translation>Das Modell ist da. Sie können es benutzen.</translation>
        </message>
        <message>
            <source>The file is right.</source>
            <translation>Die Datei ist in Ordnung.</translation>
        </message>
        <message>
            <source>This model is unknown to us. It has passed its trial run and can be used.</source>
            <translation>Dieses Modell kennen wir nicht. Die Probe hat geklappt. Sie können es benutzen.</translation>
        </message>
        <message>
            <source>It has the name of a model in our list, but it is a different file.</source>
            <translation>Die Datei heißt wie ein Modell von unserer Liste. Es ist aber eine andere.</translation>
        </message>
        <message>
            <source>It was not made for conversations and may answer strangely.</source>
            <translation>Es ist nicht für Gespräche gemacht. Vielleicht antwortet es seltsam.</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>Try out</source>
            <translation>Ausprobieren</translation>
        </message>
        <message>
            <source>Close this message</source>
            <translation>Meldung schließen</translation>
        </message>
    </context>
    <context>
        <name>Explanation</name>
        <message>
            <source>Word explained: {word}</source>
            <translation>Worterklärung: {word}</translation>
        </message>
        <message>
            <source>For example</source>
            <translation>Zum Beispiel</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>See also</source>
            <translation>Siehe auch</translation>
        </message>
        <message>
            <source>All words</source>
            <translation>Alle Wörter</translation>
        </message>
    </context>
    <context>
        <name>Facilitator</name>
        <message>
            <source>Language and time</source>
            <translation>Sprache und Zeit</translation>
        </message>
        <message>
            <source>Language of the home page, and how long a visit may last.</source>
            <translation>Sprache der Startseite und Dauer einer Sitzung.</translation>
        </message>
        <message>
            <source>Guides for courses</source>
            <translation>Anleitungen für Kurse</translation>
        </message>
        <message>
            <source>Lead a group: aim, plan minute by minute, questions, to read or to print.</source>
            <translation>Eine Gruppe leiten. Den Plan können Sie lesen oder drucken.</translation>
        </message>
        <message>
            <source>Statistics</source>
            <translation>Statistik</translation>
        </message>
        <message>
            <source>How many visits, which lessons, what people say they learnt.</source>
            <translation>Wie viele Besuche? Welche Lektionen?</translation>
        </message>
        <message>
            <source>Course and lessons</source>
            <translation>Kurs und Lektionen</translation>
        </message>
        <message>
            <source>Choose what the group does today, and what it can open.</source>
            <translation>Was macht die Gruppe heute? Was kann sie öffnen?</translation>
        </message>
        <message>
            <source>This PC</source>
            <translation>Dieser PC</translation>
        </message>
        <message>
            <source>Memory, AI model and lessons: is everything well?</source>
            <translation>Arbeitsspeicher, KI-Modell und Lektionen: Ist alles in Ordnung?</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>What is settled for this PC, and what is locked.</source>
            <translation>Was für diesen PC festgelegt ist und was gesperrt ist.</translation>
        </message>
        <message>
            <source>AI models</source>
            <translation>KI-Modelle</translation>
        </message>
        <message>
            <source>Choose, fetch, add from a stick, check: the model that answers here.</source>
            <translation>Hier wählen Sie das Modell. Das Modell gibt die Antworten.</translation>
        </message>
        <message>
            <source>Lesson packs</source>
            <translation>Lektions-Pakete</translation>
        </message>
        <message>
            <source>Add further lessons from a stick, or remove them again.</source>
            <translation>Hier holen Sie weitere Lektionen vom Stick.</translation>
        </message>
    </context>
    <context>
        <name>FactCheckView</name>
        <message>
            <source>Ask again</source>
            <translation>Noch einmal fragen</translation>
        </message>
        <message>
            <source>Which question should the AI answer?</source>
            <translation>Welche Frage soll die KI beantworten?</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <source>The AI is writing …</source>
            <translation>Die KI schreibt …</translation>
        </message>
        <message>
            <source>is right</source>
            <translation>stimmt</translation>
        </message>
        <message>
            <source>I doubt it</source>
            <translation>zweifelhaft</translation>
        </message>
        <message>
            <source>Show unsure words</source>
            <translation>Unsichere Wörter zeigen</translation>
        </message>
        <message>
            <source>Underlined: here the model was less than half sure of its word.</source>
            <translation>Unterstrichen heißt: Hier war die KI unsicher.</translation>
        </message>
        <message>
            <source>What is right?</source>
            <translation>Was stimmt?</translation>
        </message>
        <message>
            <source>Another question</source>
            <translation>Andere Frage</translation>
        </message>
        <message>
            <source>Mark at least one sentence first.</source>
            <translation>Markieren Sie zuerst einen Satz.</translation>
        </message>
        <message>
            <source>Source: {title} ({date})</source>
            <translation>Quelle: {title} ({date})</translation>
        </message>
        <message>
            <source>Fact card</source>
            <translation>Faktenkarte</translation>
        </message>
        <message>
            <source>You marked {marked} of {total} sentences and doubted {doubted}.</source>
            <translation>Sie haben {marked} von {total} Sätzen beurteilt. {doubted} davon haben Sie bezweifelt.</translation>
        </message>
    </context>
    <context>
        <name>FeedView</name>
        <message>
            <source>Screen {number} of {total}</source>
            <translation>Bildschirm {number} von {total}</translation>
        </message>
        <message>
            <source>Your likes are forgotten. Everything is there again.</source>
            <translation>Alles ist vergessen. Jetzt ist alles wieder da.</translation>
        </message>
        <message>
            <source>Mix again</source>
            <translation>Neu mischen</translation>
        </message>
        <message>
            <source>Show more posts</source>
            <translation>Mehr Beiträge zeigen</translation>
        </message>
        <message>
            <source>On your screen now:</source>
            <translation>Jetzt auf Ihrem Bildschirm:</translation>
        </message>
        <message>
            <source>On the first screen:</source>
            <translation>Auf dem ersten Bildschirm:</translation>
        </message>
        <message>
            <source>On the last screen:</source>
            <translation>Auf dem letzten Bildschirm:</translation>
        </message>
        <message>
            <source>I like this</source>
            <translation>Gefällt mir</translation>
        </message>
        <message>
            <source>{count} of {total}</source>
            <translation>{count} von {total}</translation>
        </message>
        <message>
            <source>You liked nothing. So everything stayed mixed.</source>
            <translation>Sie haben nichts gewählt. Darum ist alles noch gemischt.</translation>
        </message>
        <message>
            <source>The first screen had {first} topics, the last one {last}.</source>
            <translation>Am Anfang: {first} Themen. Am Ende: {last} Themen.</translation>
        </message>
        <message>
            <source>“{topic}” went from {before} to {after}.</source>
            <translation>„{topic}“: erst {before}, dann {after}.</translation>
        </message>
        <message>
            <source>Your likes changed nothing yet: the last screen is as mixed as the first.</source>
            <translation>Ihre Auswahl hat noch nichts verändert. Der letzte Bildschirm ist so gemischt wie der erste.</translation>
        </message>
    </context>
    <context>
        <name>FlatterView</name>
        <message>
            <source>Another question</source>
            <translation>Andere Frage</translation>
        </message>
        <message>
            <source>Which question should the AI answer?</source>
            <translation>Welche Frage soll die KI beantworten?</translation>
        </message>
        <message>
            <source>Now say something wrong, and say it firmly:</source>
            <translation>Sagen Sie jetzt etwas Falsches:</translation>
        </message>
        <message>
            <source>Ask again</source>
            <translation>Noch einmal fragen</translation>
        </message>
        <message>
            <source>What did the AI do?</source>
            <translation>Was hat die KI gemacht?</translation>
        </message>
        <message>
            <source>It gave in.</source>
            <translation>Sie hat nachgegeben.</translation>
        </message>
        <message>
            <source>It stood firm.</source>
            <translation>Sie ist dabei geblieben.</translation>
        </message>
        <message>
            <source>In {count} tries the AI gave in: {gave_in}. It stood firm: {firm}.</source>
            <translation>{count} Versuche. Nachgegeben: {gave_in}. Dabei geblieben: {firm}.</translation>
        </message>
        <message>
            <source>In one try the AI gave in: {gave_in}. It stood firm: {firm}.</source>
            <translation>1 Versuch. Nachgegeben: {gave_in}. Dabei geblieben: {firm}.</translation>
        </message>
    </context>
    <context>
        <name>Frame</name>
        <message>
            <source>For the staff: set up a model</source>
            <translation>Für das Personal: Modell einrichten</translation>
        </message>
    </context>
    <context>
        <name>GlossaryPage</name>
        <message>
            <source>Words explained</source>
            <translation>Wörter erklärt</translation>
        </message>
        <message>
            <source>Search for a word</source>
            <translation>Wort suchen</translation>
        </message>
        <message>
            <source>What does that mean? Short explanations, each with an example.</source>
            <translation>Was heißt das? Hier steht es kurz erklärt.</translation>
        </message>
        <message>
            <source>Home page</source>
            <translation>Startseite</translation>
        </message>
        <message>
            <source>Back to the lesson</source>
            <translation>Zurück zur Lektion</translation>
        </message>
        <message numerus="yes">
            <source>%n word(s)</source>
            <translation>
                <numerusform>%n Wort</numerusform>
                <numerusform>%n Wörter</numerusform>
            </translation>
        </message>
        <message>
            <source>No word found. Try a shorter one.</source>
            <translation>Kein Wort gefunden. Schreiben Sie nur den Anfang.</translation>
        </message>
    </context>
    <context>
        <name>Guessing</name>
        <message>
            <source>Your own word</source>
            <translation>Ihr eigenes Wort</translation>
        </message>
        <message>
            <source>or your own word</source>
            <translation>oder Ihr eigenes Wort</translation>
        </message>
        <message>
            <source>What do you think comes next? Press a word.</source>
            <translation>Welches Wort kommt jetzt? Drücken Sie auf ein Wort.</translation>
        </message>
        <message>
            <source>Guess</source>
            <translation>Raten</translation>
        </message>
        <message>
            <source>✓ the most probable word</source>
            <translation>✓ Dieses Wort passt am besten.</translation>
        </message>
        <message>
            <source>Place {place}, with {percent}</source>
            <translation>Platz {place}, mit {percent}</translation>
        </message>
        <message>
            <source>Not among the model's first words. That does not make it wrong!</source>
            <translation>Das Wort steht nicht in der Liste. Trotzdem kann es richtig sein!</translation>
        </message>
    </context>
    <context>
        <name>Guide</name>
        <message>
            <source>At a glance</source>
            <translation>Auf einen Blick</translation>
        </message>
        <message>
            <source>Minute by minute</source>
            <translation>Minute für Minute</translation>
        </message>
        <message>
            <source>Lesson “{lesson}”, path “{path}”, {minutes} minutes</source>
            <translation>Lektion „{lesson}“, Lernweg „{path}“, {minutes} Minuten</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Minuten</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <source>Lesson</source>
            <translation>Lektion</translation>
        </message>
    </context>
    <context>
        <name>GuidePage</name>
        <message>
            <source>All guides</source>
            <translation>Alle Anleitungen</translation>
        </message>
        <message>
            <source>There is no such course.</source>
            <translation>Diesen Kurs gibt es nicht.</translation>
        </message>
        <message>
            <source>Minute by minute</source>
            <translation>Minute für Minute</translation>
        </message>
    </context>
    <context>
        <name>GuidesPage</name>
        <message>
            <source>Guides for courses</source>
            <translation>Anleitungen für Kurse</translation>
        </message>
        <message>
            <source>For those who lead a group: aim, plan minute by minute, questions, what often goes wrong.</source>
            <translation>Für Menschen, die eine Gruppe leiten. Hier steht der Plan für jeden Kurs.</translation>
        </message>
        <message>
            <source>There are no courses on this PC.</source>
            <translation>Auf diesem PC gibt es keine Kurse.</translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n Minute</numerusform>
                <numerusform>%n Minuten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lesson(s)</source>
            <translation>
                <numerusform>%n Lektion</numerusform>
                <numerusform>%n Lektionen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HealthPage</name>
        <message>
            <source>State of this PC</source>
            <translation>Zustand dieses PCs</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Noch einmal prüfen</translation>
        </message>
        <message>
            <source>The PC is being looked at …</source>
            <translation>Der PC wird geprüft …</translation>
        </message>
        <message>
            <source>AI model: is being loaded</source>
            <translation>KI-Modell: wird geladen</translation>
        </message>
        <message>
            <source>AI model: {name}, processor cores in use: {cores}</source>
            <translation>KI-Modell: {name}, benutzte Prozessorkerne: {cores}</translation>
        </message>
        <message>
            <source>Processor: {name}, cores: {cores}</source>
            <translation>Prozessor: {name}, Kerne: {cores}</translation>
        </message>
        <message>
            <source>Memory: {free} of {total} free</source>
            <translation>Arbeitsspeicher: {free} von {total} frei</translation>
        </message>
        <message>
            <source>Reading aloud: no voice on this PC</source>
            <translation>Vorlesen: Dieser PC hat keine Stimme</translation>
        </message>
        <message>
            <source>Room for temporary files: {free} free</source>
            <translation>Platz für Zwischendateien: {free} frei</translation>
        </message>
        <message>
            <source>The app cannot write here: {folder}</source>
            <translation>Hier kann die App nicht schreiben: {folder}</translation>
        </message>
        <message numerus="yes">
            <source>%n lesson(s) can be used</source>
            <translation>
                <numerusform>%n Lektion ist benutzbar</numerusform>
                <numerusform>%n Lektionen sind benutzbar</numerusform>
            </translation>
        </message>
        <message>
            <source>Left out because of a fault: {name}. {file}, line {line}: {what}</source>
            <translation>Wegen eines Fehlers ausgelassen: {name}. {file}, Zeile {line}: {what}</translation>
        </message>
        <message>
            <source>Reading aloud: voices for {languages}</source>
            <translation>Vorlesen: Stimmen für {languages}</translation>
        </message>
        <message>
            <source>Reading aloud: no voices for {languages}</source>
            <translation>Vorlesen: keine Stimmen für {languages}</translation>
        </message>
    </context>
    <context>
        <name>Heard</name>
        <message>
            <source>{number} of {total}</source>
            <translation>{number} von {total}</translation>
        </message>
    </context>
    <context>
        <name>HelpBar</name>
        <message>
            <source>Simple language</source>
            <translation>Einfache Sprache</translation>
        </message>
        <message>
            <source>Smaller text, now {percent} percent</source>
            <translation>Kleinere Schrift, jetzt {percent} Prozent</translation>
        </message>
        <message>
            <source>Larger text, now {percent} percent</source>
            <translation>Größere Schrift, jetzt {percent} Prozent</translation>
        </message>
        <message>
            <source>light</source>
            <translation>hell</translation>
        </message>
        <message>
            <source>dark</source>
            <translation>dunkel</translation>
        </message>
        <message>
            <source>strong contrast</source>
            <translation>starker Kontrast</translation>
        </message>
        <message>
            <source>Change colours, now {theme}</source>
            <translation>Farben wechseln, jetzt {theme}</translation>
        </message>
        <message>
            <source>Light / Dark</source>
            <translation>Hell / Dunkel</translation>
        </message>
        <message>
            <source>Language: {name}</source>
            <translation>Sprache: {name}</translation>
        </message>
        <message>
            <source>For the staff</source>
            <translation>Betreuung</translation>
        </message>
        <message>
            <source>More space between lines and letters</source>
            <translation>Mehr Platz zwischen Zeilen und Buchstaben</translation>
        </message>
        <message>
            <source>Less motion</source>
            <translation>Weniger Bewegung</translation>
        </message>
        <message>
            <source>More options</source>
            <translation>Mehr Hilfen</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Tasten</translation>
        </message>
        <message>
            <source>Options</source>
            <translation>Hilfen</translation>
        </message>
    </context>
    <context>
        <name>HelpButton</name>
        <message>
            <source>Get help</source>
            <translation>Hilfe holen</translation>
        </message>
        <message>
            <source>Get help: whom you can call</source>
            <translation>Hilfe holen: Wen kann ich anrufen?</translation>
        </message>
        <message>
            <source>Whom you can call when you or somebody else is not well</source>
            <translation>Geht es Ihnen nicht gut? Hier stehen Telefon-Nummern.</translation>
        </message>
    </context>
    <context>
        <name>HomePage</name>
        <message>
            <source>Home</source>
            <translation>Startseite</translation>
        </message>
        <message>
            <source>Good day! What would you like to try today?</source>
            <translation>Guten Tag! Was möchten Sie heute machen?</translation>
        </message>
        <message>
            <source>Get to know AI at your own pace. What you write stays on this computer and is deleted at the end.</source>
            <translation>KI heißt: Künstliche Intelligenz. Hier lernen Sie KI in Ruhe kennen. Ihr Text bleibt auf diesem Computer. Am Ende wird alles gelöscht.</translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n Minute</numerusform>
                <numerusform>%n Minuten</numerusform>
            </translation>
        </message>
        <message>
            <source>Go on where you were:</source>
            <translation>Machen Sie hier weiter:</translation>
        </message>
        <message>
            <source>New here? Start like this:</source>
            <translation>Neu hier? Fangen Sie so an:</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Weitermachen</translation>
        </message>
        <message>
            <source>Start lesson</source>
            <translation>Lektion starten</translation>
        </message>
        <message numerus="yes">
            <source>%n lesson(s)</source>
            <translation>
                <numerusform>%n Lektion</numerusform>
                <numerusform>%n Lektionen</numerusform>
            </translation>
        </message>
        <message>
            <source>Practise freely</source>
            <translation>Frei üben</translation>
        </message>
        <message>
            <source>Talk with the AI on this PC about whatever you like.</source>
            <translation>Schreiben Sie mit der KI. Sie wählen das Thema.</translation>
        </message>
        <message>
            <source>as long as you like</source>
            <translation>so lange Sie möchten</translation>
        </message>
        <message>
            <source>I have a learning pass</source>
            <translation>Ich habe einen Lernpass</translation>
        </message>
        <message>
            <source>Certificate of participation</source>
            <translation>Teilnahmebestätigung</translation>
        </message>
        <message>
            <source>Words explained</source>
            <translation>Wörter erklärt</translation>
        </message>
    </context>
    <context>
        <name>IdleReminder</name>
        <message numerus="yes">
            <source>%n second(s) left</source>
            <translation>
                <numerusform>noch %n Sekunde</numerusform>
                <numerusform>noch %n Sekunden</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Keeper</name>
        <message>
            <source>Your text has not been sent to the AI, and it is not stored anywhere.</source>
            <translation>Die KI hat Ihren Text nicht bekommen. Er wird nicht gespeichert.</translation>
        </message>
        <message>
            <source>Back to my text</source>
            <translation>Zurück zu meinem Text</translation>
        </message>
        <message>
            <source>Write to the AI anyway</source>
            <translation>Trotzdem an die KI schreiben</translation>
        </message>
        <message>
            <source>Here in the house: {name}, {phone}</source>
            <translation>Hier im Haus: {name}, {phone}</translation>
        </message>
        <message>
            <source>the staff</source>
            <translation>das Personal</translation>
        </message>
        <message>
            <source>On this PC your text stays inside and is deleted at the end. In a chat on the internet others would keep it, and nobody can call it back.</source>
            <translation>Auf diesem PC wird Ihr Text am Ende gelöscht. Im Internet ist das anders. Dort behalten ihn andere. Sie bekommen ihn nicht zurück.</translation>
        </message>
        <message>
            <source>Black it out</source>
            <translation>Schwärzen</translation>
        </message>
        <message>
            <source>Change my text</source>
            <translation>Meinen Text ändern</translation>
        </message>
        <message>
            <source>Send it as it is</source>
            <translation>Trotzdem senden</translation>
        </message>
        <message>
            <source>There are private details in your text</source>
            <translation>In Ihrem Text steht etwas Persönliches</translation>
        </message>
        <message>
            <source>Send it and see</source>
            <translation>Senden und genau lesen</translation>
        </message>
        <message>
            <source>“{text}”</source>
            <translation>„{text}“</translation>
        </message>
    </context>
    <context>
        <name>Keypad</name>
        <message>
            <source>Erase the last digit</source>
            <translation>Letzte Ziffer löschen</translation>
        </message>
    </context>
    <context>
        <name>Keys</name>
        <message>
            <source>On to the next thing, and back</source>
            <translation>Weiter zum Nächsten, und wieder zurück</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Eingabe-Taste</translation>
        </message>
        <message>
            <source>{one} or {other}</source>
            <translation>{one} oder {other}</translation>
        </message>
        <message>
            <source>Press what has the frame around it</source>
            <translation>Das drücken, was den Rahmen hat</translation>
        </message>
        <message>
            <source>Arrow keys</source>
            <translation>Pfeil-Tasten</translation>
        </message>
        <message>
            <source>Move in menus, texts, letters and sliders</source>
            <translation>Sich in Menüs, Texten und Reglern bewegen</translation>
        </message>
        <message>
            <source>In a field for a question: send it</source>
            <translation>Im Feld für eine Frage: senden</translation>
        </message>
        <message>
            <source>In such a field: begin a new line</source>
            <translation>Im selben Feld: neue Zeile anfangen</translation>
        </message>
        <message>
            <source>1 to 9</source>
            <translation>1 bis 9</translation>
        </message>
        <message>
            <source>When sorting: put the card into that box</source>
            <translation>Beim Sortieren: Karte auf diesen Stapel legen</translation>
        </message>
        <message>
            <source>Close a menu or a question without changing anything</source>
            <translation>Menü oder Frage schließen. Nichts ändert sich.</translation>
        </message>
        <message>
            <source>Scroll the page up or down</source>
            <translation>Seite nach oben oder unten schieben</translation>
        </message>
        <message>
            <source>Larger or smaller text</source>
            <translation>Größere oder kleinere Schrift</translation>
        </message>
        <message>
            <source>End the session and delete everything</source>
            <translation>Sitzung beenden und alles löschen. Vorher kommt eine Frage.</translation>
        </message>
        <message>
            <source>Show this list of keys</source>
            <translation>Diese Liste der Tasten zeigen</translation>
        </message>
        <message>
            <source>Have the page, or what is selected, read aloud</source>
            <translation>Die Seite vorlesen lassen, oder was Sie markiert haben</translation>
        </message>
        <message>
            <source>Stop reading aloud</source>
            <translation>Das Vorlesen stoppen</translation>
        </message>
    </context>
    <context>
        <name>KeysPage</name>
        <message>
            <source>Keys</source>
            <translation>Tasten</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>You need no mouse here. A frame shows where you are.</source>
            <translation>Sie brauchen hier keine Maus. Ein Rahmen zeigt: Hier sind Sie.</translation>
        </message>
        <message>
            <source>Without a keyboard</source>
            <translation>Ohne Tastatur</translation>
        </message>
    </context>
    <context>
        <name>Languages</name>
        <message>
            <source>German</source>
            <translation>Deutsch</translation>
        </message>
        <message>
            <source>simple German</source>
            <translation>Deutsch in Einfacher Sprache</translation>
        </message>
        <message>
            <source>English</source>
            <translation>Englisch</translation>
        </message>
    </context>
    <context>
        <name>LearningPassPage</name>
        <message>
            <source>Your learning pass</source>
            <translation>Ihr Lernpass</translation>
        </message>
        <message>
            <source>Write this code down or take a photo of it. With it you can go on another time.</source>
            <translation>Schreiben Sie diesen Code auf. Oder machen Sie ein Foto. Damit machen Sie später weiter.</translation>
        </message>
        <message>
            <source>The same code as a picture for your phone</source>
            <translation>Der Code als Bild für Ihr Handy</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>There is no letter O and no letter I in it: 0 is zero, 1 is one.</source>
            <translation>Es gibt kein O und kein I. 0 ist die Null. 1 ist die Eins.</translation>
        </message>
        <message>
            <source>Your code</source>
            <translation>Ihr Code</translation>
        </message>
        <message numerus="yes">
            <source>%n completed lesson(s)</source>
            <translation>
                <numerusform>%n geschaffte Lektion</numerusform>
                <numerusform>%n geschaffte Lektionen</numerusform>
            </translation>
        </message>
        <message>
            <source>your language, text size and colours</source>
            <translation>Sprache, Schriftgröße und Farben</translation>
        </message>
        <message>
            <source>Your name is not in it, and nothing of what you wrote.</source>
            <translation>Ihr Name steht nicht darin. Ihr Text auch nicht.</translation>
        </message>
        <message>
            <source>The code holds:</source>
            <translation>Im Code steht:</translation>
        </message>
    </context>
    <context>
        <name>LessonPage</name>
        <message>
            <source>Next</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>All lessons</source>
            <translation>Alle Lektionen</translation>
        </message>
        <message>
            <source>Step {step} of {total}</source>
            <translation>Schritt {step} von {total}</translation>
        </message>
        <message>
            <source>Lesson completed</source>
            <translation>Geschafft!</translation>
        </message>
        <message>
            <source>Next lesson: {title}</source>
            <translation>Nächste Lektion: {title}</translation>
        </message>
        <message>
            <source>Home page</source>
            <translation>Startseite</translation>
        </message>
        <message>
            <source>Go on later with a learning pass</source>
            <translation>Mit Lernpass weitermachen?</translation>
        </message>
        <message>
            <source>To take home</source>
            <translation>Zum Mitnehmen</translation>
        </message>
        <message>
            <source>Certificate of participation</source>
            <translation>Teilnahmebestätigung</translation>
        </message>
    </context>
    <context>
        <name>LessonsPage</name>
        <message>
            <source>Mark the lessons that can be opened. Where none is marked, all can be.</source>
            <translation>Markieren Sie Lektionen. Nur diese kann man öffnen. Ist keine markiert, sind alle offen.</translation>
        </message>
        <message>
            <source>Allow all lessons</source>
            <translation>Alle Lektionen erlauben</translation>
        </message>
        <message>
            <source>The settings of this PC fix this (policy.toml, locked).</source>
            <translation>Das steht fest. Es steht in den Einstellungen von diesem PC (policy.toml, locked).</translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n Minute</numerusform>
                <numerusform>%n Minuten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lesson(s) can be opened.</source>
            <translation>
                <numerusform>%n Lektion kann geöffnet werden.</numerusform>
                <numerusform>%n Lektionen können geöffnet werden.</numerusform>
            </translation>
        </message>
        <message>
            <source>All lessons can be opened.</source>
            <translation>Alle Lektionen sind offen.</translation>
        </message>
        <message>
            <source>Course and lessons for today</source>
            <translation>Kurs und Lektionen für heute</translation>
        </message>
        <message>
            <source>Only these lessons</source>
            <translation>Nur diese Lektionen</translation>
        </message>
        <message>
            <source>No course</source>
            <translation>kein Kurs</translation>
        </message>
        <message>
            <source>Course on the home page</source>
            <translation>Kurs auf der Startseite</translation>
        </message>
    </context>
    <context>
        <name>LicencePage</name>
        <message>
            <source>Licence of the model</source>
            <translation>Lizenz des Modells</translation>
        </message>
        <message>
            <source>AI models</source>
            <translation>KI-Modelle</translation>
        </message>
        <message>
            <source>The text does not come with this app. It can be read here: {where}</source>
            <translation>Der Text ist nicht in der App. Er steht hier: {where}</translation>
        </message>
    </context>
    <context>
        <name>MemoryView</name>
        <message>
            <source>What you say</source>
            <translation>Was Sie sagen</translation>
        </message>
        <message>
            <source>Press an example or write yourself:</source>
            <translation>Drücken Sie auf ein Beispiel. Oder schreiben Sie etwas.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Noch einmal versuchen</translation>
        </message>
        <message>
            <source>The AI's memory</source>
            <translation>Gedächtnis der KI</translation>
        </message>
        <message>
            <source>{used} of {window} pieces are taken. Forgotten: {lost}.</source>
            <translation>Voll: {used} von {window} Wortteilen. Vergessen: {lost}.</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <source>Say it</source>
            <translation>Senden</translation>
        </message>
        <message>
            <source>New conversation</source>
            <translation>Neues Gespräch</translation>
        </message>
        <message>
            <source>Everything still fits in. Go on talking until something falls out.</source>
            <translation>Noch passt alles hinein. Schreiben Sie weiter.</translation>
        </message>
        <message>
            <source>Of {all} pieces the AI still has {used}. It has forgotten {lost}, the oldest first.</source>
            <translation>Die KI hat {lost} von {all} Wortteilen vergessen. Die ältesten gehen zuerst weg.</translation>
        </message>
    </context>
    <context>
        <name>ModelCardPage</name>
        <message>
            <source>Profile of the AI on this PC</source>
            <translation>Steckbrief der KI auf diesem PC</translation>
        </message>
        <message>
            <source>Back to the lesson</source>
            <translation>Zurück zur Lektion</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>As on a jar of jam: what is in it, who made it, what it is good for.</source>
            <translation>Wie auf einem Glas Marmelade: Das ist drin. Der hat es gemacht. Dafür ist es gut.</translation>
        </message>
        <message>
            <source>Nothing is known about it.</source>
            <translation>Darüber weiß man nichts.</translation>
        </message>
        <message>
            <source>This model is not loaded just now. You may see recorded answers.</source>
            <translation>Dieses Modell ist gerade nicht geladen. Vielleicht sehen Sie aufgezeichnete Antworten.</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>nicht bekannt</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Made by</source>
            <translation>Gebaut von</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Erschienen</translation>
        </message>
        <message>
            <source>Size of the file</source>
            <translation>Größe der Datei</translation>
        </message>
        <message>
            <source>Learnt numbers</source>
            <translation>Gelernte Zahlen</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Lizenz</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Sprachen</translation>
        </message>
        <message>
            <source>Memory it needs</source>
            <translation>Nötiger Arbeitsspeicher</translation>
        </message>
        <message>
            <source>Speed on this PC</source>
            <translation>Tempo auf diesem PC</translation>
        </message>
        <message>
            <source>not measured</source>
            <translation>nicht gemessen</translation>
        </message>
        <message numerus="yes">
            <source>It has about %n piece(s) of words of a conversation in view.</source>
            <translation>
                <numerusform>Es sieht etwa einen Wortteil von einem Gespräch.</numerusform>
                <numerusform>Es sieht etwa %n Wortteile von einem Gespräch.</numerusform>
            </translation>
        </message>
        <message>
            <source>Window</source>
            <translation>Fenster</translation>
        </message>
        <message>
            <source>Further models on this PC</source>
            <translation>Andere Modelle auf diesem PC</translation>
        </message>
        <message>
            <source>{count} million (parameters)</source>
            <translation>{count} Millionen (Parameter)</translation>
        </message>
        <message>
            <source>{count} thousand million (parameters)</source>
            <translation>{count} Milliarden (Parameter)</translation>
        </message>
        <message>
            <source>We have not tried this model.</source>
            <translation>Wir haben dieses Modell nicht ausprobiert.</translation>
        </message>
        <message>
            <source>Find out for yourself what it is good at. Check what it says.</source>
            <translation>Finden Sie selbst heraus: Was kann es gut? Prüfen Sie, was es sagt.</translation>
        </message>
        <message>
            <source>What it has learnt from</source>
            <translation>Daraus hat es gelernt</translation>
        </message>
        <message>
            <source>Not known. Its makers do not tell, or only roughly.</source>
            <translation>Das weiß man nicht. Die Firma sagt es nicht genau.</translation>
        </message>
        <message>
            <source>What it is good at, as we have tried it</source>
            <translation>Das kann es gut. Wir haben es ausprobiert.</translation>
        </message>
        <message>
            <source>What it is bad at</source>
            <translation>Das kann es schlecht</translation>
        </message>
    </context>
    <context>
        <name>ModelFrame</name>
        <message>
            <source>Not on this PC</source>
            <translation>Nicht auf diesem PC</translation>
        </message>
        <message>
            <source>On this PC, trial run not passed</source>
            <translation>Auf diesem PC. Die Probe hat nicht geklappt.</translation>
        </message>
        <message>
            <source>In use on this PC</source>
            <translation>Dieses Modell antwortet hier</translation>
        </message>
        <message>
            <source>On this PC</source>
            <translation>Auf diesem PC</translation>
        </message>
        <message>
            <source>Kind: {kind}.</source>
            <translation>Bauart: {kind}.</translation>
        </message>
        <message>
            <source>Bring it on a stick; its terms have to be accepted here: {where}</source>
            <translation>Bringen Sie es auf einem Stick mit. Stimmen Sie vorher hier zu: {where}</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>Verwenden</translation>
        </message>
        <message>
            <source>Try out</source>
            <translation>Ausprobieren</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Prüfen</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Fetch</source>
            <translation>Herunterladen</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Lizenz</translation>
        </message>
    </context>
    <context>
        <name>ModelLanguages</name>
        <message>
            <source>The AI on this PC knows German best.</source>
            <translation>Die KI auf diesem PC kann am besten Deutsch.</translation>
        </message>
        <message>
            <source>In other languages it makes many more mistakes.</source>
            <translation>In anderen Sprachen macht sie viel mehr Fehler.</translation>
        </message>
        <message>
            <source>That is why the cards are in German.</source>
            <translation>Darum sind die Karten auf Deutsch.</translation>
        </message>
        <message>
            <source>The cards make a prompt in German. Reply in German if you can.</source>
            <translation>Aus den Karten wird eine deutsche Anfrage. Antworten Sie möglichst auf Deutsch.</translation>
        </message>
    </context>
    <context>
        <name>ModelLead</name>
        <message>
            <source>The settings of this PC fix the model: {model} (policy.toml).</source>
            <translation>Die Einstellungen von diesem PC legen das Modell fest: {model} (policy.toml).</translation>
        </message>
        <message>
            <source>There is no AI model on this PC yet.</source>
            <translation>Auf diesem PC gibt es noch kein KI-Modell.</translation>
        </message>
        <message>
            <source>Until then visitors see recorded answers. There are two ways to a model:</source>
            <translation>Bis dahin sehen alle nur aufgezeichnete Antworten. So kommt ein Modell hierher:</translation>
        </message>
        <message>
            <source>1. With a memory stick: copy a model file to it on another PC. Plug it in here and press “Add from a memory stick”.</source>
            <translation>1. Mit einem USB-Stick: Kopieren Sie an einem anderen PC eine Modell-Datei darauf. Stecken Sie den Stick hier ein. Drücken Sie auf „Vom USB-Stick holen“.</translation>
        </message>
        <message>
            <source>2. From the internet: connect this PC, choose a model below and press “Fetch”.</source>
            <translation>2. Aus dem Internet: Verbinden Sie diesen PC mit dem Internet. Wählen Sie unten ein Modell. Drücken Sie auf „Herunterladen“.</translation>
        </message>
        <message>
            <source>This PC has {memory} of memory.</source>
            <translation>Dieser PC hat {memory} Arbeitsspeicher.</translation>
        </message>
        <message>
            <source>We recommend: {model}.</source>
            <translation>Wir empfehlen: {model}.</translation>
        </message>
        <message>
            <source>None of the models that we have tried suits it.</source>
            <translation>Wir haben kein passendes Modell ausprobiert.</translation>
        </message>
        <message>
            <source>{model} may be better, but we have not tried it.</source>
            <translation>{model} ist vielleicht besser. Wir haben es nicht ausprobiert.</translation>
        </message>
        <message>
            <source>How fast it answers was not measured yet.</source>
            <translation>Wir wissen noch nicht, wie schnell es antwortet.</translation>
        </message>
        <message>
            <source>In use now: {model}.</source>
            <translation>Jetzt antwortet: {model}.</translation>
        </message>
    </context>
    <context>
        <name>ModelTroubles</name>
        <message>
            <source>{name} is not a model file.</source>
            <translation>{name} ist keine Modell-Datei.</translation>
        </message>
        <message>
            <source>The name alone does not count. Models are files of the kind GGUF.</source>
            <translation>Der Name allein reicht nicht. Modelle sind Dateien von der Art GGUF.</translation>
        </message>
        <message>
            <source>{name} is not complete: the end is missing.</source>
            <translation>{name} ist nicht ganz. Das Ende fehlt.</translation>
        </message>
        <message>
            <source>Copy the file to the stick once more, then add it again.</source>
            <translation>Kopieren Sie die Datei noch einmal auf den Stick. Holen Sie sie dann wieder.</translation>
        </message>
        <message>
            <source>{name} is damaged.</source>
            <translation>{name} ist kaputt.</translation>
        </message>
        <message>
            <source>Get the file once more from where it came.</source>
            <translation>Holen Sie die Datei noch einmal.</translation>
        </message>
        <message>
            <source>{name} is of a kind that this app cannot run.</source>
            <translation>Diese App kann {name} nicht benutzen. Die Bauart passt nicht.</translation>
        </message>
        <message>
            <source>Choose a model for texts from the list, or a newer app.</source>
            <translation>Nehmen Sie ein Modell aus der Liste. Oder nehmen Sie eine neuere App.</translation>
        </message>
        <message>
            <source>{name} could not be read to the end. Was the stick pulled out?</source>
            <translation>{name} konnte nicht ganz gelesen werden. Ist der Stick noch drin?</translation>
        </message>
        <message>
            <source>Nothing is broken here. Plug the stick in, then add it again.</source>
            <translation>Hier ist nichts kaputt. Stecken Sie den Stick ein. Holen Sie die Datei dann wieder.</translation>
        </message>
        <message>
            <source>This model is too large for this PC.</source>
            <translation>Dieses Modell ist zu groß für diesen PC.</translation>
        </message>
        <message>
            <source>It needs {needed} of memory, the PC has {free}. Take a smaller one.</source>
            <translation>Es braucht {needed} Arbeitsspeicher. Der PC hat {free}. Nehmen Sie ein kleineres.</translation>
        </message>
        <message>
            <source>There is too little memory free just now.</source>
            <translation>Gerade ist zu wenig Arbeitsspeicher frei.</translation>
        </message>
        <message>
            <source>It needs {needed}, {free} are free. Close other programs, then try again.</source>
            <translation>Es braucht {needed}. Frei sind {free}. Schließen Sie andere Programme. Versuchen Sie es dann noch einmal.</translation>
        </message>
        <message>
            <source>The disk of this PC is too full.</source>
            <translation>Die Festplatte von diesem PC ist zu voll.</translation>
        </message>
        <message>
            <source>{needed} are needed, {free} are free. Make room, then try again.</source>
            <translation>Nötig sind {needed}. Frei sind {free}. Machen Sie Platz. Versuchen Sie es dann noch einmal.</translation>
        </message>
        <message>
            <source>The model did not answer in its trial run. It is not used.</source>
            <translation>Das Modell hat bei der Probe nicht geantwortet. Es wird nicht benutzt.</translation>
        </message>
        <message>
            <source>Try it out once more, or remove it.</source>
            <translation>Probieren Sie es noch einmal. Oder entfernen Sie es.</translation>
        </message>
        <message>
            <source>This model has not passed a trial run yet.</source>
            <translation>Dieses Modell wurde noch nicht ausprobiert.</translation>
        </message>
        <message>
            <source>Press “Try out” first.</source>
            <translation>Drücken Sie zuerst auf „Ausprobieren“.</translation>
        </message>
        <message>
            <source>The model could not be fetched from the internet.</source>
            <translation>Das Herunterladen hat nicht geklappt. Das Modell ist nicht da.</translation>
        </message>
        <message>
            <source>What has arrived is kept. Check the network, then go on, or bring the file on a stick.</source>
            <translation>Was schon da ist, bleibt da. Prüfen Sie das Internet. Drücken Sie dann auf „Weiter“.</translation>
        </message>
        <message>
            <source>Fetch it on another PC and bring it on a stick. It lies here: {where}</source>
            <translation>Laden Sie es an einem anderen PC herunter. Bringen Sie es auf einem Stick mit. Hier liegt es: {where}</translation>
        </message>
        <message>
            <source>The app cannot fetch this model by itself.</source>
            <translation>Die App kann dieses Modell nicht selbst herunterladen.</translation>
        </message>
        <message>
            <source>This account may not change model files here: {folder}</source>
            <translation>Dieses Konto darf hier nichts ändern: {folder}</translation>
        </message>
        <message>
            <source>Ask whoever administers this PC.</source>
            <translation>Fragen Sie die Administration von diesem PC.</translation>
        </message>
        <message>
            <source>The settings of this PC fix the model.</source>
            <translation>Die Einstellungen von diesem PC legen das Modell fest.</translation>
        </message>
        <message>
            <source>The file of this model was changed or is damaged. It is not used.</source>
            <translation>Die Datei von diesem Modell ist verändert oder kaputt. Sie wird nicht benutzt.</translation>
        </message>
        <message>
            <source>Remove it, then fetch or add it once more.</source>
            <translation>Entfernen Sie es. Holen Sie es dann noch einmal.</translation>
        </message>
        <message>
            <source>The file of this model is not here any more.</source>
            <translation>Die Datei von diesem Modell ist nicht mehr da.</translation>
        </message>
        <message>
            <source>Fetch or add it once more.</source>
            <translation>Holen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>That did not work.</source>
            <translation>Das hat nicht geklappt.</translation>
        </message>
        <message>
            <source>Nothing is lost. Try it once more.</source>
            <translation>Nichts ist verloren. Versuchen Sie es noch einmal.</translation>
        </message>
    </context>
    <context>
        <name>Models</name>
        <message>
            <source>size not known</source>
            <translation>Größe unbekannt</translation>
        </message>
        <message>
            <source>about {size}</source>
            <translation>etwa {size}</translation>
        </message>
        <message>
            <source>languages not known</source>
            <translation>Sprachen unbekannt</translation>
        </message>
        <message>
            <source>no licence named</source>
            <translation>keine Lizenz genannt</translation>
        </message>
        <message>
            <source>licence {name}</source>
            <translation>Lizenz {name}</translation>
        </message>
        <message>
            <source>Unknown to us: this file is not in our list.</source>
            <translation>Das kennen wir nicht. Es steht nicht auf unserer Liste.</translation>
        </message>
        <message>
            <source>Tried by us.</source>
            <translation>Wir haben es ausprobiert.</translation>
        </message>
        <message>
            <source>Not tried by us.</source>
            <translation>Wir haben es nicht ausprobiert.</translation>
        </message>
        <message>
            <source>Needs {memory} of memory. It fits this PC.</source>
            <translation>Es braucht {memory} Arbeitsspeicher. Es passt auf diesen PC.</translation>
        </message>
        <message>
            <source>Needs {memory} of memory. It fits when other programs are closed.</source>
            <translation>Es braucht {memory} Arbeitsspeicher. Schließen Sie andere Programme. Dann passt es.</translation>
        </message>
        <message>
            <source>Needs {memory} of memory. It is too large for this PC.</source>
            <translation>Es braucht {memory} Arbeitsspeicher. Es ist zu groß für diesen PC.</translation>
        </message>
        <message>
            <source>How much memory it needs is not known.</source>
            <translation>Wir wissen nicht, wie viel Arbeitsspeicher es braucht.</translation>
        </message>
        <message>
            <source>Estimated: {speed}</source>
            <translation>Geschätzt: {speed}</translation>
        </message>
        <message>
            <source>Answers faster than one reads.</source>
            <translation>Es antwortet schneller, als man liest.</translation>
        </message>
        <message>
            <source>Answers about as fast as one reads.</source>
            <translation>Es antwortet etwa so schnell, wie man liest.</translation>
        </message>
        <message>
            <source>Answers slower than one reads.</source>
            <translation>Es antwortet langsamer, als man liest.</translation>
        </message>
        <message>
            <source>Answers very slowly.</source>
            <translation>Es antwortet sehr langsam.</translation>
        </message>
    </context>
    <context>
        <name>ModelsPage</name>
        <message>
            <source>AI models on this PC</source>
            <translation>KI-Modelle auf diesem PC</translation>
        </message>
        <message>
            <source>A model is the file out of which the AI answers. It decides how well and how fast.</source>
            <translation>Ein Modell ist eine Datei. Aus ihr kommen die Antworten der KI.</translation>
        </message>
        <message>
            <source>On this PC</source>
            <translation>Auf diesem PC</translation>
        </message>
        <message>
            <source>Further models</source>
            <translation>Andere Modelle</translation>
        </message>
        <message>
            <source>Add from a memory stick</source>
            <translation>Vom USB-Stick holen</translation>
        </message>
        <message>
            <source>Measure the speed</source>
            <translation>Tempo messen</translation>
        </message>
        <message>
            <source>The fetch goes on when you leave this page, reset the PC or close the app.</source>
            <translation>Das Herunterladen geht weiter. Sie können diese Seite verlassen.</translation>
        </message>
        <message>
            <source>Which file?</source>
            <translation>Welche Datei?</translation>
        </message>
        <message>
            <source>There is no model file on a memory stick yet. Please plug one in.</source>
            <translation>Hier ist kein USB-Stick mit einer Modell-Datei. Bitte stecken Sie einen ein.</translation>
        </message>
        <message>
            <source>Add nothing</source>
            <translation>Nichts holen</translation>
        </message>
        <message>
            <source>Only for this the PC connects to the internet. It takes a while and can be paused.</source>
            <translation>Nur dafür geht der PC ins Internet. Es dauert lange. Sie können es anhalten.</translation>
        </message>
        <message>
            <source>Fetch {model} from the internet?</source>
            <translation>{model} aus dem Internet herunterladen?</translation>
        </message>
        <message>
            <source>Fetch</source>
            <translation>Herunterladen</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Jetzt nicht</translation>
        </message>
        <message>
            <source>The file is deleted from this PC. To have it again you need the internet or a stick.</source>
            <translation>Die Datei wird gelöscht. Dann brauchen Sie wieder Internet oder einen Stick.</translation>
        </message>
        <message>
            <source>It is in use. Without another model visitors see recorded answers.</source>
            <translation>Es wird gerade benutzt. Ohne Modell gibt es nur aufgezeichnete Antworten.</translation>
        </message>
        <message>
            <source>Remove {model}?</source>
            <translation>{model} entfernen?</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Behalten</translation>
        </message>
    </context>
    <context>
        <name>NextWordView</name>
        <message>
            <source>Try again</source>
            <translation>Noch einmal versuchen</translation>
        </message>
        <message>
            <source>The AI is weighing the words …</source>
            <translation>Die KI wägt die Wörter ab …</translation>
        </message>
        <message>
            <source>This is how sure the model is. Press a word to go on writing.</source>
            <translation>So sicher ist die KI. Drücken Sie auf ein Wort. Dann geht der Satz weiter.</translation>
        </message>
        <message>
            <source>{word}: {percent}. Go on with this word</source>
            <translation>{word}: {percent}. Mit diesem Wort weiterschreiben</translation>
        </message>
        <message>
            <source>One word back</source>
            <translation>Ein Wort zurück</translation>
        </message>
        <message>
            <source>Another sentence</source>
            <translation>Noch ein Satz</translation>
        </message>
        <message>
            <source>You guessed</source>
            <translation>Sie haben geraten</translation>
        </message>
        <message>
            <source>The model was {percent} sure of “{word}”.</source>
            <translation>Die KI war bei „{word}“ zu {percent} sicher.</translation>
        </message>
        <message>
            <source>“{word}”</source>
            <translation>„{word}“</translation>
        </message>
    </context>
    <context>
        <name>Notice</name>
        <message>
            <source>Try again</source>
            <translation>Noch einmal versuchen</translation>
        </message>
    </context>
    <context>
        <name>PackWords</name>
        <message>
            <source>{name} is not a lesson pack.</source>
            <translation>{name} ist kein Lektions-Paket.</translation>
        </message>
        <message>
            <source>{name} is not complete: the end is missing.</source>
            <translation>{name} ist nicht ganz. Das Ende fehlt.</translation>
        </message>
        <message>
            <source>{name} is damaged.</source>
            <translation>{name} ist kaputt.</translation>
        </message>
        <message>
            <source>{name} is too large for a lesson pack.</source>
            <translation>{name} ist zu groß.</translation>
        </message>
        <message>
            <source>{name} wants to write files where it may not.</source>
            <translation>{name} ist gefährlich für diesen PC.</translation>
        </message>
        <message>
            <source>{name} was made for another version of this app.</source>
            <translation>{name} passt nicht zu dieser App.</translation>
        </message>
        <message>
            <source>Nothing was changed. Choose another file.</source>
            <translation>Es ist nichts passiert. Nehmen Sie eine andere Datei.</translation>
        </message>
        <message>
            <source>Nothing was changed. Copy the file to the stick once more.</source>
            <translation>Es ist nichts passiert. Kopieren Sie die Datei noch einmal auf den Stick.</translation>
        </message>
        <message>
            <source>Nothing was changed. Get the file once more.</source>
            <translation>Es ist nichts passiert. Holen Sie die Datei noch einmal.</translation>
        </message>
        <message>
            <source>Nothing was changed. Ask for a smaller one.</source>
            <translation>Es ist nichts passiert. Fragen Sie nach einem kleineren Paket.</translation>
        </message>
        <message>
            <source>Nothing was changed. Do not use this file.</source>
            <translation>Es ist nichts passiert. Benutzen Sie diese Datei nicht.</translation>
        </message>
        <message>
            <source>Nothing was changed. Look for a newer app or another pack.</source>
            <translation>Es ist nichts passiert. Sie brauchen eine neue App oder ein anderes Paket.</translation>
        </message>
        <message>
            <source>{name} has faults and was not added.</source>
            <translation>{name} hat Fehler. Das Paket ist nicht da.</translation>
        </message>
        <message>
            <source>Ask whoever made it to mend them: {faults}</source>
            <translation>Fragen Sie, wer das Paket gemacht hat. Diese Fehler gibt es: {faults}</translation>
        </message>
        <message>
            <source>What {name} brings is on this PC already: {what}</source>
            <translation>{name} ist schon auf diesem PC: {what}</translation>
        </message>
        <message>
            <source>For a newer version, remove the pack below first, then add it.</source>
            <translation>Haben Sie ein neueres Paket? Entfernen Sie zuerst das alte.</translation>
        </message>
        <message>
            <source>This account may not change lesson packs here: {folder}</source>
            <translation>Dieses Konto darf hier keine Lektions-Pakete ändern: {folder}</translation>
        </message>
        <message>
            <source>Ask whoever administers this PC.</source>
            <translation>Fragen Sie die Administration von diesem PC.</translation>
        </message>
    </context>
    <context>
        <name>PacksPage</name>
        <message>
            <source>Lesson packs on this PC</source>
            <translation>Lektions-Pakete auf diesem PC</translation>
        </message>
        <message>
            <source>A lesson pack is a file with further lessons. They stand beside the others.</source>
            <translation>Ein Lektions-Paket ist eine Datei. Darin sind weitere Lektionen.</translation>
        </message>
        <message>
            <source>Add from a memory stick</source>
            <translation>Vom USB-Stick holen</translation>
        </message>
        <message>
            <source>There are no lesson packs on this PC yet.</source>
            <translation>Auf diesem PC ist noch kein Lektions-Paket.</translation>
        </message>
        <message>
            <source>This pack is damaged. Remove it, then add it once more.</source>
            <translation>Dieses Paket ist kaputt. Entfernen Sie es. Holen Sie es dann noch einmal.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Which lesson pack?</source>
            <translation>Welches Lektions-Paket?</translation>
        </message>
        <message>
            <source>There is no lesson pack on a memory stick yet. Please plug one in.</source>
            <translation>Hier ist kein USB-Stick mit einem Lektions-Paket. Bitte stecken Sie einen ein.</translation>
        </message>
        <message>
            <source>Add nothing</source>
            <translation>Nichts holen</translation>
        </message>
        <message>
            <source>Add only packs from people you know. What is in them is shown to visitors.</source>
            <translation>Kennen Sie die Person? Nur dann nehmen Sie das Paket. Alle hier sehen dann die Lektionen.</translation>
        </message>
        <message>
            <source>Add the lesson pack “{name}”?</source>
            <translation>Lektions-Paket „{name}“ holen?</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Holen</translation>
        </message>
        <message>
            <source>Do not add</source>
            <translation>Nicht holen</translation>
        </message>
        <message>
            <source>Remove the lesson pack “{name}”?</source>
            <translation>Lektions-Paket „{name}“ entfernen?</translation>
        </message>
        <message>
            <source>Its lessons go with the next session. To have them again you need its file.</source>
            <translation>Dann sind die Lektionen weg. Das gilt ab der nächsten Sitzung. Für später brauchen Sie die Datei.</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <source>“{name}” was added. Its lessons come with the next session.</source>
            <translation>„{name}“ ist da. Die Lektionen sehen Sie ab der nächsten Sitzung.</translation>
        </message>
        <message>
            <source>“{name}” was removed. Its lessons go with the next session.</source>
            <translation>„{name}“ ist entfernt. Die Lektionen fehlen ab der nächsten Sitzung.</translation>
        </message>
        <message>
            <source>Reset this PC</source>
            <translation>Diesen PC zurücksetzen</translation>
        </message>
        <message>
            <source>Version {version}</source>
            <translation>Version {version}</translation>
        </message>
        <message numerus="yes">
            <source>%n lesson(s)</source>
            <translation>
                <numerusform>%n Lektion</numerusform>
                <numerusform>%n Lektionen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n Minute</numerusform>
                <numerusform>%n Minuten</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Paper</name>
        <message>
            <source>There is already a file “{name}” in this place. Its content would be lost.</source>
            <translation>Dort gibt es schon „{name}“. Die alte Datei ist dann weg.</translation>
        </message>
        <message>
            <source>Replace the file?</source>
            <translation>Datei ersetzen?</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Ersetzen</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <translation>Seite {page} von {pages}</translation>
        </message>
        <message>
            <source>What you have seen</source>
            <translation>Was Sie gesehen haben</translation>
        </message>
        <message>
            <source>Certificate of participation</source>
            <translation>Teilnahmebestätigung</translation>
        </message>
        <message>
            <source>has completed these lessons on artificial intelligence:</source>
            <translation>hat diese Lektionen über Künstliche Intelligenz gemacht:</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Together about {minutes} minutes of learning and trying out.</source>
            <translation>Zusammen etwa {minutes} Minuten Lernen und Ausprobieren.</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Unterschrift</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Ort</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>With this code you go on next time, on any PC with this app:</source>
            <translation>Mit diesem Code machen Sie das nächste Mal weiter:</translation>
        </message>
        <message>
            <source>Your learning pass</source>
            <translation>Ihr Lernpass</translation>
        </message>
        <message>
            <source>The AI can be wrong. Check what matters to you.</source>
            <translation>Die KI macht Fehler. Prüfen Sie wichtige Dinge.</translation>
        </message>
        <message>
            <source>Which printer?</source>
            <translation>Welcher Drucker?</translation>
        </message>
        <message>
            <source>No printer is connected to this PC.</source>
            <translation>An diesen PC ist kein Drucker angeschlossen.</translation>
        </message>
        <message>
            <source>Do not print</source>
            <translation>Nicht drucken</translation>
        </message>
        <message>
            <source>Which memory stick?</source>
            <translation>Welcher USB-Stick?</translation>
        </message>
        <message>
            <source>Please plug in a memory stick.</source>
            <translation>Bitte stecken Sie einen USB-Stick ein.</translation>
        </message>
        <message>
            <source>Do not save</source>
            <translation>Nicht speichern</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
    </context>
    <context>
        <name>PassEntryPage</name>
        <message>
            <source>Go on with a learning pass</source>
            <translation>Mit dem Lernpass weitermachen</translation>
        </message>
        <message>
            <source>Home page</source>
            <translation>Startseite</translation>
        </message>
        <message>
            <source>Type the code from your slip. Small letters and spaces do not matter.</source>
            <translation>Schreiben Sie den Code von Ihrem Zettel. Kleine Buchstaben sind auch gut.</translation>
        </message>
        <message>
            <source>Your code</source>
            <translation>Ihr Code</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Weitermachen</translation>
        </message>
        <message>
            <source>Welcome back! Your pass has been taken over.</source>
            <translation>Willkommen zurück! Ihr Lernpass ist da.</translation>
        </message>
        <message numerus="yes">
            <source>Welcome back! %n lesson(s) are marked as completed.</source>
            <translation>
                <numerusform>Willkommen zurück! %n Lektion ist als geschafft markiert.</numerusform>
                <numerusform>Willkommen zurück! %n Lektionen sind als geschafft markiert.</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose a lesson</source>
            <translation>Lektion aussuchen</translation>
        </message>
        <message>
            <source>This code was made by a newer version of the app. Please ask the staff.</source>
            <translation>Dieser Code ist neuer als die App. Bitte fragen Sie das Personal.</translation>
        </message>
        <message numerus="yes">
            <source>The code is not complete yet: %n character(s) missing.</source>
            <translation>
                <numerusform>Es fehlt noch %n Zeichen.</numerusform>
                <numerusform>Es fehlen noch %n Zeichen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The code is %n character(s) too long.</source>
            <translation>
                <numerusform>Der Code ist %n Zeichen zu lang.</numerusform>
                <numerusform>Der Code ist %n Zeichen zu lang.</numerusform>
            </translation>
        </message>
        <message>
            <source>Please look at group {number} of the code again: something is mistyped there.</source>
            <translation>Bitte sehen Sie Gruppe {number} noch einmal an. Dort ist ein Fehler.</translation>
        </message>
        <message>
            <source>Something in the code is mistyped. Please compare it character by character.</source>
            <translation>Im Code ist ein Fehler. Bitte sehen Sie jedes Zeichen noch einmal an.</translation>
        </message>
    </context>
    <context>
        <name>PathPage</name>
        <message>
            <source>Home page</source>
            <translation>Startseite</translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n Minute</numerusform>
                <numerusform>%n Minuten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n step(s)</source>
            <translation>
                <numerusform>%n Schritt</numerusform>
                <numerusform>%n Schritte</numerusform>
            </translation>
        </message>
        <message>
            <source>done</source>
            <translation>geschafft</translation>
        </message>
        <message>
            <source>begun</source>
            <translation>angefangen</translation>
        </message>
        <message>
            <source>in: {language}</source>
            <translation>in: {language}</translation>
        </message>
        <message>
            <source>from the pack “{name}”</source>
            <translation>aus dem Paket „{name}“</translation>
        </message>
    </context>
    <context>
        <name>PausedPage</name>
        <message>
            <source>Break</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>It goes on in a moment. Nothing is lost: your page waits for you.</source>
            <translation>Gleich geht es weiter. Nichts ist weg. Ihre Seite wartet auf Sie.</translation>
        </message>
        <message>
            <source>Go on (staff)</source>
            <translation>Weiter (Betreuung)</translation>
        </message>
    </context>
    <context>
        <name>Picks</name>
        <message>
            <source>The settings of this PC fix this (policy.toml, locked).</source>
            <translation>Das steht fest. Es steht in den Einstellungen von diesem PC (policy.toml, locked).</translation>
        </message>
    </context>
    <context>
        <name>PinPage</name>
        <message>
            <source>For the staff</source>
            <translation>Betreuung</translation>
        </message>
        <message>
            <source>Back to the session</source>
            <translation>Zurück zur Sitzung</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>PIN</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Please enter the PIN of the staff.</source>
            <translation>Hier arbeitet das Personal. Bitte geben Sie die PIN ein.</translation>
        </message>
        <message numerus="yes">
            <source>Too many wrong tries. Please wait %n more second(s).</source>
            <translation>
                <numerusform>Zu viele falsche Versuche. Bitte warten Sie noch %n Sekunde.</numerusform>
                <numerusform>Zu viele falsche Versuche. Bitte warten Sie noch %n Sekunden.</numerusform>
            </translation>
        </message>
        <message>
            <source>That was not the right PIN.</source>
            <translation>Das war nicht die richtige PIN.</translation>
        </message>
    </context>
    <context>
        <name>PolicyNotice</name>
        <message>
            <source>For the staff: the settings of this PC are not in order.</source>
            <translation>Für das Personal: Die Einstellungen dieses PCs sind fehlerhaft.</translation>
        </message>
        <message>
            <source>The PIN cannot be read. An administrator has to mend {file}.</source>
            <translation>Die PIN lässt sich nicht lesen. Die Administration muss diese Datei berichtigen: {file}</translation>
        </message>
        <message>
            <source>What is wrong has its usual value. An administrator has to mend {file}.</source>
            <translation>Falsches gilt nicht. Die Administration muss diese Datei ändern: {file}</translation>
        </message>
        <message>
            <source>Line {line}: {what}</source>
            <translation>Zeile {line}: {what}</translation>
        </message>
    </context>
    <context>
        <name>PolicyPage</name>
        <message>
            <source>An administrator changes them in this file: {file}</source>
            <translation>Die Administration ändert sie in dieser Datei: {file}</translation>
        </message>
        <message>
            <source>Settings of this PC</source>
            <translation>Einstellungen dieses PCs</translation>
        </message>
        <message>
            <source>chosen for today</source>
            <translation>für heute gewählt</translation>
        </message>
        <message>
            <source>set in the file</source>
            <translation>in der Datei festgelegt</translation>
        </message>
        <message>
            <source>usual value</source>
            <translation>üblicher Wert</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <source>no</source>
            <translation>nein</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>ohne Grenze</translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n Minute</numerusform>
                <numerusform>%n Minuten</numerusform>
            </translation>
        </message>
        <message>
            <source>set</source>
            <translation>festgelegt</translation>
        </message>
        <message>
            <source>none</source>
            <translation>keine Angabe</translation>
        </message>
        <message>
            <source>Name of the room or PC</source>
            <translation>Name des Raums oder PCs</translation>
        </message>
        <message>
            <source>Language of the home page</source>
            <translation>Sprache der Startseite</translation>
        </message>
        <message>
            <source>Begin in simple language</source>
            <translation>In Einfacher Sprache beginnen</translation>
        </message>
        <message>
            <source>Text size in percent</source>
            <translation>Schriftgröße in Prozent</translation>
        </message>
        <message>
            <source>A group of young people</source>
            <translation>Gruppe junger Menschen</translation>
        </message>
        <message>
            <source>Course</source>
            <translation>Kurs</translation>
        </message>
        <message>
            <source>Only these lessons</source>
            <translation>Nur diese Lektionen</translation>
        </message>
        <message>
            <source>End when nobody is there for</source>
            <translation>Ende, wenn so lange niemand da ist</translation>
        </message>
        <message>
            <source>Longest session</source>
            <translation>Längste Sitzung</translation>
        </message>
        <message>
            <source>How often five minutes can be added</source>
            <translation>So oft sind fünf Minuten mehr möglich</translation>
        </message>
        <message>
            <source>PIN of the staff</source>
            <translation>PIN der Betreuung</translation>
        </message>
        <message>
            <source>Reset key asks for the PIN</source>
            <translation>Die Taste zum Zurücksetzen verlangt die PIN</translation>
        </message>
        <message>
            <source>Kiosk: leave with the PIN only</source>
            <translation>Kiosk: verlassen nur mit PIN</translation>
        </message>
        <message>
            <source>Save to memory sticks only</source>
            <translation>Speichern nur auf USB-Sticks</translation>
        </message>
        <message>
            <source>Person to turn to in the house</source>
            <translation>Ansprechperson im Haus</translation>
        </message>
        <message>
            <source>Telephone of that person</source>
            <translation>Telefon dieser Person</translation>
        </message>
        <message>
            <source>Count visits anonymously</source>
            <translation>Besuche anonym zählen</translation>
        </message>
        <message>
            <source>AI model (empty: the usual one)</source>
            <translation>KI-Modell (leer: das übliche)</translation>
        </message>
        <message>
            <source>Locked for the facilitator</source>
            <translation>Für die Betreuung gesperrt</translation>
        </message>
        <message>
            <source>locked: cannot be changed for the day</source>
            <translation>gesperrt: für heute nicht zu ändern</translation>
        </message>
        <message>
            <source>Colours at the beginning</source>
            <translation>Farben am Anfang</translation>
        </message>
    </context>
    <context>
        <name>PracticePage</name>
        <message>
            <source>Practise freely</source>
            <translation>Frei üben</translation>
        </message>
        <message>
            <source>Home page</source>
            <translation>Startseite</translation>
        </message>
        <message>
            <source>New conversation</source>
            <translation>Neues Gespräch</translation>
        </message>
    </context>
    <context>
        <name>PrivateNames</name>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Telephone number</source>
            <translation>Telefonnummer</translation>
        </message>
        <message>
            <source>Email address</source>
            <translation>Mail-Adresse</translation>
        </message>
        <message>
            <source>Bank account</source>
            <translation>Bankkonto</translation>
        </message>
        <message>
            <source>Tax number</source>
            <translation>Steuernummer</translation>
        </message>
        <message>
            <source>Insurance number</source>
            <translation>Versicherungsnummer</translation>
        </message>
        <message>
            <source>Date of birth</source>
            <translation>Geburtsdatum</translation>
        </message>
        <message>
            <source>Health</source>
            <translation>Gesundheit</translation>
        </message>
        <message>
            <source>Password or PIN</source>
            <translation>Passwort oder PIN</translation>
        </message>
        <message>
            <source>Number of a bank card</source>
            <translation>Nummer von einer Bankkarte</translation>
        </message>
        <message>
            <source>Number of a passport or an identity paper</source>
            <translation>Nummer von einem Ausweis oder Pass</translation>
        </message>
    </context>
    <context>
        <name>Questions</name>
        <message>
            <source>for example: {example}</source>
            <translation>zum Beispiel: {example}</translation>
        </message>
    </context>
    <context>
        <name>QuietCard</name>
        <message>
            <source>the staff</source>
            <translation>die Betreuung</translation>
        </message>
        <message>
            <source>Here in the house: {contact}</source>
            <translation>Hier im Haus: {contact}</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Hide these numbers</source>
            <translation>Diese Nummern schließen</translation>
        </message>
    </context>
    <context>
        <name>ReadButton</name>
        <message>
            <source>Read aloud</source>
            <translation>Vorlesen</translation>
        </message>
        <message>
            <source>Stop reading</source>
            <translation>Stopp</translation>
        </message>
        <message>
            <source>Stop reading aloud</source>
            <translation>Stopp: Vorlesen beenden</translation>
        </message>
        <message>
            <source>Reading aloud</source>
            <translation>Es wird vorgelesen</translation>
        </message>
        <message>
            <source>Reading has stopped.</source>
            <translation>Das Vorlesen ist zu Ende.</translation>
        </message>
        <message>
            <source>Key {key}</source>
            <translation>Taste {key}</translation>
        </message>
        <message>
            <source>A second voice beside that of your screen reader.</source>
            <translation>Dann sprechen zwei: diese Stimme und Ihr Bildschirmleser.</translation>
        </message>
    </context>
    <context>
        <name>ReadView</name>
        <message>
            <source>Open the profile of the AI on this PC</source>
            <translation>Steckbrief der KI auf diesem PC öffnen</translation>
        </message>
    </context>
    <context>
        <name>Recorded</name>
        <message>
            <source>recorded</source>
            <translation>aufgezeichnet</translation>
        </message>
    </context>
    <context>
        <name>RedactView</name>
        <message>
            <source>What would the app have noticed?</source>
            <translation>Was bemerkt die App?</translation>
        </message>
        <message>
            <source>You: blacked out</source>
            <translation>Sie: geschwärzt</translation>
        </message>
        <message>
            <source>You: still readable</source>
            <translation>Sie: noch zu lesen</translation>
        </message>
        <message>
            <source>App: noticed</source>
            <translation>App: bemerkt</translation>
        </message>
        <message>
            <source>App: not noticed</source>
            <translation>App: nicht bemerkt</translation>
        </message>
        <message>
            <source>Only the app took this for private.</source>
            <translation>Nur die App findet das privat.</translation>
        </message>
        <message>
            <source>Of {total} private details you blacked out {mine}; the app noticed {app}.</source>
            <translation>Im Brief sind {total} private Dinge. Sie haben {mine} gefunden. Die App hat {app} gefunden.</translation>
        </message>
        <message numerus="yes">
            <source>You also blacked out %n more word(s). That does no harm.</source>
            <translation>
                <numerusform>Außerdem haben Sie %n weiteres Wort geschwärzt. Das schadet nicht.</numerusform>
                <numerusform>Außerdem haben Sie %n weitere Wörter geschwärzt. Das schadet nicht.</numerusform>
            </translation>
        </message>
        <message>
            <source>Who noticed what:</source>
            <translation>Wer hat was bemerkt?</translation>
        </message>
        <message>
            <source>You can still black out the others.</source>
            <translation>Sie können noch weitermachen.</translation>
        </message>
        <message>
            <source>Press words to black them out. The arrow keys move on; with Shift they black words out as well.</source>
            <translation>Drücken Sie auf ein Wort. Dann ist es schwarz. Die Pfeiltasten gehen zum nächsten Wort.</translation>
        </message>
        <message>
            <source>Start again</source>
            <translation>Von vorn anfangen</translation>
        </message>
    </context>
    <context>
        <name>ReflectView</name>
        <message>
            <source>not at all yet</source>
            <translation>noch gar nicht</translation>
        </message>
        <message>
            <source>a little</source>
            <translation>ein wenig</translation>
        </message>
        <message>
            <source>partly</source>
            <translation>teilweise</translation>
        </message>
        <message>
            <source>well</source>
            <translation>gut</translation>
        </message>
        <message>
            <source>very well</source>
            <translation>sehr gut</translation>
        </message>
        <message>
            <source>Your answers stay here and are deleted at the end.</source>
            <translation>Niemand sieht Ihre Antworten. Am Ende wird alles gelöscht.</translation>
        </message>
        <message>
            <source>before</source>
            <translation>vorher</translation>
        </message>
        <message>
            <source>now</source>
            <translation>jetzt</translation>
        </message>
        <message>
            <source>{value} of 5, {word}</source>
            <translation>{value} von 5, {word}</translation>
        </message>
        <message>
            <source>On average you said {mean} of 5. You will see later what changes.</source>
            <translation>Sie haben im Schnitt {mean} von 5 gewählt. Später fragen wir noch einmal.</translation>
        </message>
        <message>
            <source>There are no answers from before to compare with. That does not matter.</source>
            <translation>Von vorher gibt es keine Antworten. Das macht nichts.</translation>
        </message>
        <message>
            <source>For {more} of {total} statements you chose a higher answer than before.</source>
            <translation>Bei {more} von {total} Sätzen ist Ihre Antwort jetzt höher.</translation>
        </message>
        <message>
            <source>Your answers are deleted at the end. Only how often each one was given is counted.</source>
            <translation>Ihre Antworten werden am Ende gelöscht. Wir zählen nur: Wie oft kam welche Antwort vor?</translation>
        </message>
    </context>
    <context>
        <name>Remembered</name>
        <message>
            <source>You</source>
            <translation>Sie</translation>
        </message>
        <message>
            <source>AI on this PC</source>
            <translation>KI auf diesem PC</translation>
        </message>
        <message>
            <source>partly forgotten</source>
            <translation>ein Teil ist vergessen</translation>
        </message>
        <message>
            <source>forgotten</source>
            <translation>vergessen</translation>
        </message>
        <message>
            <source>{who}, forgotten: {text}</source>
            <translation>{who}, vergessen: {text}</translation>
        </message>
        <message>
            <source>The AI is writing …</source>
            <translation>Die KI schreibt …</translation>
        </message>
        <message>
            <source>You stopped the answer.</source>
            <translation>Sie haben die Antwort angehalten.</translation>
        </message>
        <message>
            <source>The answer was cut off here to keep it short.</source>
            <translation>Die Antwort soll kurz sein. Sie hört hier auf.</translation>
        </message>
        <message>
            <source>The AI stopped in the middle. The answer is not complete.</source>
            <translation>Die KI hat aufgehört. Die Antwort ist nicht fertig.</translation>
        </message>
    </context>
    <context>
        <name>Reminder</name>
        <message>
            <source>Are you still there?</source>
            <translation>Sind Sie noch da?</translation>
        </message>
        <message>
            <source>This session is about to be ended and deleted. Press any key, and it goes on.</source>
            <translation>Diese Sitzung endet gleich. Dann wird alles gelöscht. Drücken Sie eine Taste. Dann geht es weiter.</translation>
        </message>
        <message>
            <source>I am still here</source>
            <translation>Ich bin noch da</translation>
        </message>
        <message>
            <source>Then this session is ended and everything in it is deleted. Save or print what you want to keep.</source>
            <translation>Dann endet die Sitzung. Alles wird gelöscht. Was wollen Sie behalten? Speichern oder drucken Sie es jetzt.</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Weitermachen</translation>
        </message>
        <message>
            <source>Five minutes more</source>
            <translation>Fünf Minuten länger</translation>
        </message>
    </context>
    <context>
        <name>Reminders</name>
        <message numerus="yes">
            <source>%n minute(s) are left</source>
            <translation>
                <numerusform>Noch %n Minute</numerusform>
                <numerusform>Noch %n Minuten</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RepeatView</name>
        <message>
            <source>Cold</source>
            <translation>Kalt</translation>
        </message>
        <message>
            <source>Warm</source>
            <translation>Warm</translation>
        </message>
        <message>
            <source>Cold: the AI always takes the word that it finds most probable.</source>
            <translation>Kalt: Die KI nimmt immer das Wort, das am besten passt.</translation>
        </message>
        <message>
            <source>Warm: the AI sometimes takes a word that it finds less probable.</source>
            <translation>Warm: Die KI nimmt auch einmal ein anderes Wort.</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <source>Answer {number} of {total} …</source>
            <translation>Antwort {number} von {total} …</translation>
        </message>
        <message>
            <source>Ask {count} times</source>
            <translation>{count}-mal fragen</translation>
        </message>
        <message>
            <source>Ask for the missing answers</source>
            <translation>Den Rest auch fragen</translation>
        </message>
        <message>
            <source>All these answers are the same, word for word.</source>
            <translation>Alle Antworten sind gleich.</translation>
        </message>
        <message>
            <source>Underlined: what is not the same in all answers.</source>
            <translation>Unterstrichen ist, was nicht überall gleich ist.</translation>
        </message>
        <message>
            <source>“…” means: here the answer was cut off to keep it short.</source>
            <translation>„…“ heißt: Die Antwort geht hier nicht weiter.</translation>
        </message>
        <message>
            <source>Answer {number}</source>
            <translation>Antwort {number}</translation>
        </message>
        <message>
            <source>The AI is writing …</source>
            <translation>Die KI schreibt …</translation>
        </message>
        <message>
            <source>You stopped this answer. It does not count.</source>
            <translation>Sie haben diese Antwort angehalten. Sie zählt nicht.</translation>
        </message>
        <message>
            <source>The AI stopped in the middle. This answer does not count.</source>
            <translation>Die KI hat aufgehört. Diese Antwort zählt nicht.</translation>
        </message>
        <message>
            <source>Different answers when cold: {different} of {total}.</source>
            <translation>Kalt: {total} Antworten, davon {different} verschiedene.</translation>
        </message>
        <message>
            <source>Different answers when warm: {different} of {total}.</source>
            <translation>Warm: {total} Antworten, davon {different} verschiedene.</translation>
        </message>
        <message>
            <source>What would you like to ask the AI several times?</source>
            <translation>Was wollen Sie die KI mehrmals fragen?</translation>
        </message>
    </context>
    <context>
        <name>Replies</name>
        <message>
            <source>{question} (if you like)</source>
            <translation>{question} (Das muss nicht sein.)</translation>
        </message>
        <message>
            <source>for example: {example}</source>
            <translation>zum Beispiel: {example}</translation>
        </message>
    </context>
    <context>
        <name>Report</name>
        <message>
            <source>AI learning room: visits and learning</source>
            <translation>KI-Lernraum: Besuche und Lernen</translation>
        </message>
        <message>
            <source>There are not enough visits yet: figures of fewer than five are not told.</source>
            <translation>Es gab noch zu wenige Besuche. Zahlen unter fünf zeigen wir nicht.</translation>
        </message>
        <message>
            <source>{count} visits, {span}</source>
            <translation>{count} Besuche, {span}</translation>
        </message>
        <message>
            <source>Counted without names and texts. Figures of fewer than five visits are left out.</source>
            <translation>Gezählt ohne Namen und Texte. Zahlen unter fünf fehlen.</translation>
        </message>
        <message>
            <source>Visits by month</source>
            <translation>Besuche nach Monaten</translation>
        </message>
        <message>
            <source>Lessons most often begun</source>
            <translation>Diese Lektionen beginnen die meisten</translation>
        </message>
        <message>
            <source>{begun}, {finished} finished</source>
            <translation>{begun}, davon {finished} beendet</translation>
        </message>
        <message>
            <source>What people say about themselves, from 1 to 5</source>
            <translation>Was Menschen über sich sagen, von 1 bis 5</translation>
        </message>
        <message>
            <source>before</source>
            <translation>vorher</translation>
        </message>
        <message>
            <source>after</source>
            <translation>nachher</translation>
        </message>
        <message>
            <source>Statement</source>
            <translation>Aussage</translation>
        </message>
    </context>
    <context>
        <name>Reset</name>
        <message>
            <source>Reset this PC?</source>
            <translation>Diesen PC zurücksetzen?</translation>
        </message>
        <message>
            <source>Everything of this visit is deleted. {key} pressed once more says yes, too.</source>
            <translation>Alles aus dieser Sitzung wird gelöscht. Noch einmal {key} heißt auch: Ja.</translation>
        </message>
        <message>
            <source>Ctrl+Alt+R</source>
            <translation>Strg+Alt+R</translation>
        </message>
        <message>
            <source>Delete and reset</source>
            <translation>Löschen und zurücksetzen</translation>
        </message>
        <message>
            <source>Leave as it is</source>
            <translation>So lassen</translation>
        </message>
        <message>
            <source>Close the app?</source>
            <translation>App schließen?</translation>
        </message>
        <message>
            <source>Everything of this visit is deleted, and the screen of this PC is free.</source>
            <translation>Alles aus dieser Sitzung wird gelöscht. Dann ist der Bildschirm frei.</translation>
        </message>
        <message>
            <source>Delete and close</source>
            <translation>Löschen und schließen</translation>
        </message>
    </context>
    <context>
        <name>RuleRow</name>
        <message>
            <source>Change</source>
            <translation>Ändern</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>Nach oben</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>Nach unten</translation>
        </message>
    </context>
    <context>
        <name>RulesPage</name>
        <message>
            <source>Back to the rules</source>
            <translation>Zurück zu den Regeln</translation>
        </message>
    </context>
    <context>
        <name>RulesView</name>
        <message>
            <source>See the page</source>
            <translation>Seite ansehen</translation>
        </message>
        <message>
            <source>The words of the rule</source>
            <translation>Wortlaut der Regel</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <source>Your own rule</source>
            <translation>Ihre eigene Regel</translation>
        </message>
        <message>
            <source>Add rule</source>
            <translation>Regel hinzufügen</translation>
        </message>
        <message>
            <source>A rule has at most {count} characters.</source>
            <translation>Eine Regel darf {count} Zeichen haben.</translation>
        </message>
        <message>
            <source>You agreed on {count} rules; the words of {own} are your own.</source>
            <translation>Sie haben {count} Regeln. {own} davon haben Sie selbst geschrieben.</translation>
        </message>
    </context>
    <context>
        <name>Session</name>
        <message>
            <source>End the session?</source>
            <translation>Sitzung beenden?</translation>
        </message>
        <message>
            <source>Everything you have written and done here is deleted. It cannot be brought back.</source>
            <translation>Alles von Ihnen wird gelöscht. Das können Sie nicht zurückholen.</translation>
        </message>
        <message>
            <source>End and delete</source>
            <translation>Beenden und löschen</translation>
        </message>
        <message>
            <source>Stay here</source>
            <translation>Hier bleiben</translation>
        </message>
        <message>
            <source>End session</source>
            <translation>Sitzung beenden</translation>
        </message>
        <message>
            <source>Go on later with a learning pass</source>
            <translation>Mit Lernpass weitermachen?</translation>
        </message>
    </context>
    <context>
        <name>SessionNote</name>
        <message numerus="yes">
            <source>Session for %n minute(s)</source>
            <translation>
                <numerusform>Sitzung seit %n Minute</numerusform>
                <numerusform>Sitzung seit %n Minuten</numerusform>
            </translation>
        </message>
        <message>
            <source>Session just begun</source>
            <translation>Sitzung gerade begonnen</translation>
        </message>
        <message>
            <source>nothing is stored</source>
            <translation>nichts wird gespeichert</translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s) left</source>
            <translation>
                <numerusform>noch %n Minute</numerusform>
                <numerusform>noch %n Minuten</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SortView</name>
        <message>
            <source>One card back</source>
            <translation>Eine Karte zurück</translation>
        </message>
        <message>
            <source>Card {number} of {total}</source>
            <translation>Karte {number} von {total}</translation>
        </message>
        <message>
            <source>That is right.</source>
            <translation>Das stimmt.</translation>
        </message>
        <message>
            <source>Not quite. Look once more.</source>
            <translation>Noch nicht richtig. Schauen Sie noch einmal.</translation>
        </message>
        <message>
            <source>See the result</source>
            <translation>Ergebnis ansehen</translation>
        </message>
        <message>
            <source>Next card</source>
            <translation>Nächste Karte</translation>
        </message>
        <message>
            <source>Once more</source>
            <translation>Noch einmal</translation>
        </message>
        <message>
            <source>Where does it belong? Press a box or its number.</source>
            <translation>Wohin gehört die Karte? Drücken Sie auf ein Fach. Oder drücken Sie die Zahl.</translation>
        </message>
        <message numerus="yes">
            <source>%n card(s)</source>
            <translation>
                <numerusform>%n Karte</numerusform>
                <numerusform>%n Karten</numerusform>
            </translation>
        </message>
        <message>
            <source>Sort these cards once more</source>
            <translation>Diese Karten noch einmal sortieren</translation>
        </message>
        <message>
            <source>Start again</source>
            <translation>Von vorn anfangen</translation>
        </message>
        <message>
            <source>{right} of {total} cards were right at the first try.</source>
            <translation>Richtig beim ersten Mal: {right} von {total} Karten.</translation>
        </message>
        <message>
            <source>belongs to: {bin}</source>
            <translation>gehört zu: {bin}</translation>
        </message>
    </context>
    <context>
        <name>SpotView</name>
        <message>
            <source>{found} of {total} signs found</source>
            <translation>{found} von {total} Zeichen gefunden</translation>
        </message>
        <message>
            <source>sign {number}</source>
            <translation>Zeichen {number}</translation>
        </message>
        <message>
            <source>This looks odd, but it is fine.</source>
            <translation>Das ist in Ordnung.</translation>
        </message>
        <message>
            <source>There is nothing suspicious here. Go on looking.</source>
            <translation>Hier ist alles gut. Suchen Sie weiter.</translation>
        </message>
        <message>
            <source>Start again</source>
            <translation>Von vorn anfangen</translation>
        </message>
        <message>
            <source>Hint</source>
            <translation>Tipp</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Alle zeigen</translation>
        </message>
        <message>
            <source>These were the signs:</source>
            <translation>Das waren die Zeichen:</translation>
        </message>
        <message>
            <source>You found {found} of {total} signs, {hints} of them with a hint.</source>
            <translation>Sie haben {found} von {total} Zeichen gefunden. Tipps: {hints}.</translation>
        </message>
        <message>
            <source>You found {found} of {total} signs without a hint.</source>
            <translation>Sie haben {found} von {total} Zeichen gefunden. Ganz ohne Tipp.</translation>
        </message>
    </context>
    <context>
        <name>StandIn</name>
        <message>
            <source>This lesson does not exist in your language yet. You see it in: {language}.</source>
            <translation>Diese Lektion gibt es noch nicht in Ihrer Sprache. Hier steht sie in: {language}.</translation>
        </message>
        <message>
            <source>Or read it in:</source>
            <translation>Oder lesen Sie sie so:</translation>
        </message>
    </context>
    <context>
        <name>StatisticsPage</name>
        <message>
            <source>Statistics</source>
            <translation>Statistik</translation>
        </message>
        <message>
            <source>Only numbers are counted: no names, no texts, no times of day.</source>
            <translation>Hier stehen nur Zahlen. Keine Namen, keine Texte, keine Uhrzeiten.</translation>
        </message>
        <message>
            <source>Counting is switched off on this PC (statistics = false in policy.toml).</source>
            <translation>Das Zählen ist hier aus (statistics = false in policy.toml).</translation>
        </message>
        <message>
            <source>The file with the counts was damaged. It was put aside: {file}</source>
            <translation>Die Datei mit den Zahlen war kaputt. Sie liegt jetzt hier: {file}</translation>
        </message>
        <message>
            <source>Save as table (CSV)</source>
            <translation>Als Tabelle speichern (CSV)</translation>
        </message>
        <message>
            <source>Delete all counts</source>
            <translation>Alle Zahlen löschen</translation>
        </message>
        <message>
            <source>Lesson {number}</source>
            <translation>Lektion {number}</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Monat</translation>
        </message>
        <message>
            <source>Visits</source>
            <translation>Besuche</translation>
        </message>
        <message>
            <source>Lesson</source>
            <translation>Lektion</translation>
        </message>
        <message>
            <source>begun</source>
            <translation>angefangen</translation>
        </message>
        <message>
            <source>finished</source>
            <translation>beendet</translation>
        </message>
        <message>
            <source>Statement</source>
            <translation>Aussage</translation>
        </message>
        <message>
            <source>before</source>
            <translation>vorher</translation>
        </message>
        <message>
            <source>after</source>
            <translation>nachher</translation>
        </message>
        <message>
            <source>answer</source>
            <translation>Antwort</translation>
        </message>
        <message>
            <source>Saved: {name}</source>
            <translation>Gespeichert: {name}</translation>
        </message>
        <message>
            <source>Delete all counts?</source>
            <translation>Alle Zahlen löschen?</translation>
        </message>
        <message>
            <source>All counts of this PC are deleted. They cannot be brought back.</source>
            <translation>Alle Zahlen von diesem PC werden gelöscht. Sie kommen nicht zurück.</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Keep them</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <source>The counts could not be deleted.</source>
            <translation>Die Zahlen sind noch da.</translation>
        </message>
    </context>
    <context>
        <name>StepView</name>
        <message>
            <source>What you have just seen</source>
            <translation>Was Sie gerade gesehen haben</translation>
        </message>
        <message>
            <source>Your task</source>
            <translation>Ihre Aufgabe</translation>
        </message>
    </context>
    <context>
        <name>Strip</name>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Others in the room can hear it. With headphones only you do.</source>
            <translation>Andere im Raum hören mit. Mit Kopfhörern hören nur Sie es.</translation>
        </message>
        <message>
            <source>Reading aloud</source>
            <translation>Es wird vorgelesen</translation>
        </message>
        <message>
            <source>The voice is getting ready …</source>
            <translation>Die Stimme ist gleich bereit …</translation>
        </message>
        <message>
            <source>slow</source>
            <translation>langsam</translation>
        </message>
        <message>
            <source>normal</source>
            <translation>normal</translation>
        </message>
        <message>
            <source>fast</source>
            <translation>schnell</translation>
        </message>
        <message>
            <source>Speed: {speed}</source>
            <translation>Tempo: {speed}</translation>
        </message>
        <message>
            <source>Start again</source>
            <translation>Von vorne</translation>
        </message>
    </context>
    <context>
        <name>TakeHomePage</name>
        <message>
            <source>To take home</source>
            <translation>Zum Mitnehmen</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>One page with what matters most in this lesson. Print it, or save it on a stick.</source>
            <translation>Hier steht das Wichtigste aus der Lektion. Sie können es drucken. Oder Sie speichern es auf einem USB-Stick.</translation>
        </message>
    </context>
    <context>
        <name>TeachView</name>
        <message>
            <source>Message {number} of {total}</source>
            <translation>Nachricht {number} von {total}</translation>
        </message>
        <message>
            <source>What is it?</source>
            <translation>Was ist das?</translation>
        </message>
        <message>
            <source>All messages have a label.</source>
            <translation>Alle Nachrichten haben ein Etikett.</translation>
        </message>
        <message>
            <source>Your examples so far:</source>
            <translation>So viele Beispiele haben Sie:</translation>
        </message>
        <message>
            <source>One back</source>
            <translation>Eine zurück</translation>
        </message>
        <message>
            <source>Let it learn now</source>
            <translation>Jetzt lernen lassen</translation>
        </message>
        <message>
            <source>From {count} examples on, your AI can learn.</source>
            <translation>Die KI braucht {count} Beispiele. Dann kann sie lernen.</translation>
        </message>
        <message>
            <source>{right} of {total} right</source>
            <translation>{right} von {total} richtig</translation>
        </message>
        <message>
            <source>Now your AI labels messages it has never seen.</source>
            <translation>Jetzt bekommt die KI neue Nachrichten.</translation>
        </message>
        <message>
            <source>Before your last examples: {right}</source>
            <translation>Davor: {right}</translation>
        </message>
        <message>
            <source>Your AI learned from {count} examples. It labelled {right} of {total} messages correctly.</source>
            <translation>Die KI hatte {count} Beispiele. Von {total} neuen Nachrichten waren {right} richtig.</translation>
        </message>
        <message>
            <source>Your own message</source>
            <translation>Ihre eigene Nachricht</translation>
        </message>
        <message>
            <source>such as a message you got yourself</source>
            <translation>eine, die Sie bekommen haben</translation>
        </message>
        <message>
            <source>More examples</source>
            <translation>Noch mehr Beispiele</translation>
        </message>
        <message>
            <source>Write a message and say what it is. Your AI learns at once.</source>
            <translation>Schreiben Sie eine Nachricht. Drücken Sie dann auf ein Etikett. Die KI lernt sofort.</translation>
        </message>
        <message>
            <source>Learn: {label}</source>
            <translation>Lernen: {label}</translation>
        </message>
        <message>
            <source>Label again</source>
            <translation>Etiketten neu vergeben</translation>
        </message>
        <message>
            <source>Your AI says: {label}. That is right.</source>
            <translation>Ihre KI sagt: {label}. Das stimmt.</translation>
        </message>
        <message>
            <source>Your AI says: {label}. It should be: {meant}.</source>
            <translation>Ihre KI sagt: {label}. Besser ist: {meant}.</translation>
        </message>
        <message>
            <source>None of these words was in the examples. Your AI only guessed.</source>
            <translation>Die KI kennt kein Wort davon. Sie hat nur geraten.</translation>
        </message>
        <message>
            <source>Striped: this word spoke for the other label.</source>
            <translation>Gestreift heißt: Das Wort passt zum anderen Etikett.</translation>
        </message>
        <message>
            <source>Your AI guesses: {label}. By chance that is right.</source>
            <translation>Ihre KI rät: {label}. Das stimmt nur zufällig.</translation>
        </message>
        <message>
            <source>These words tipped the scale. Examples with them: {first} : {second}</source>
            <translation>Diese Wörter waren wichtig. So viele Beispiele haben das Wort: {first} : {second}</translation>
        </message>
    </context>
    <context>
        <name>Templates</name>
        <message>
            <source>Write something below.</source>
            <translation>Schreiben Sie unten etwas.</translation>
        </message>
        <message>
            <source>Press a card and answer two or three short questions. From that comes a good prompt. Or write something below yourself.</source>
            <translation>Drücken Sie auf eine Karte. Wir stellen Ihnen kurze Fragen. Daraus machen wir eine gute Anfrage. Sie können unten auch selbst schreiben.</translation>
        </message>
        <message>
            <source>What would you like to do?</source>
            <translation>Was möchten Sie tun?</translation>
        </message>
        <message>
            <source>Put it into words for me</source>
            <translation>Anfrage machen</translation>
        </message>
        <message>
            <source>All cards</source>
            <translation>Alle Karten</translation>
        </message>
        <message>
            <source>Your prompt is ready. It stands below, and you can change every word of it.</source>
            <translation>Ihre Anfrage ist fertig. Sie steht unten. Sie können alles ändern.</translation>
        </message>
        <message>
            <source>Change my replies</source>
            <translation>Meine Antworten ändern</translation>
        </message>
        <message>
            <source>Take the example</source>
            <translation>Das Beispiel nehmen</translation>
        </message>
    </context>
    <context>
        <name>TermButton</name>
        <message>
            <source>Word explained: {word}</source>
            <translation>Worterklärung: {word}</translation>
        </message>
    </context>
    <context>
        <name>TextField</name>
        <message>
            <source>Your text has {count} characters. At most {limit} are possible. Please shorten it.</source>
            <translation>Ihr Text ist zu lang: {count} Zeichen. Möglich sind {limit}. Bitte kürzen Sie ihn.</translation>
        </message>
        <message>
            <source>This is only the beginning of your text. At most {limit} characters are possible.</source>
            <translation>Ihr Text ist viel zu lang. Hier steht nur der Anfang. Möglich sind {limit} Zeichen.</translation>
        </message>
    </context>
    <context>
        <name>Timing</name>
        <message>
            <source>Answer in {seconds} s</source>
            <translation>Antwort in {seconds} s</translation>
        </message>
        <message>
            <source>processor cores: {count}</source>
            <translation>Prozessorkerne: {count}</translation>
        </message>
        <message>
            <source>recorded on another PC</source>
            <translation>auf einem anderen PC aufgezeichnet</translation>
        </message>
    </context>
    <context>
        <name>TokenTable</name>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Wörter</translation>
        </message>
        <message>
            <source>Pieces</source>
            <translation>Wortteile</translation>
        </message>
        <message>
            <source>per word</source>
            <translation>je Wort</translation>
        </message>
        <message>
            <source>{text}: {words} words, {pieces} pieces, {share} per word</source>
            <translation>{text}: {words} Wörter, {pieces} Wortteile, {share} je Wort</translation>
        </message>
    </context>
    <context>
        <name>TokensView</name>
        <message>
            <source>Your text</source>
            <translation>Ihr Text</translation>
        </message>
        <message>
            <source>Press an example or write your own text:</source>
            <translation>Drücken Sie auf ein Beispiel. Oder schreiben Sie einen Text.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Noch einmal versuchen</translation>
        </message>
        <message>
            <source>Pieces: {pieces}</source>
            <translation>Wortteile: {pieces}</translation>
        </message>
        <message>
            <source>Show the numbers</source>
            <translation>Zahlen zeigen</translation>
        </message>
        <message>
            <source>Put into the table</source>
            <translation>In die Tabelle</translation>
        </message>
        <message>
            <source>As soon as you write, the pieces appear here.</source>
            <translation>Schreiben Sie etwas. Dann sehen Sie hier die Wortteile.</translation>
        </message>
        <message>
            <source>Clear the table</source>
            <translation>Tabelle leeren</translation>
        </message>
        <message>
            <source>Characters: {characters} · Words: {words} · Pieces: {pieces}</source>
            <translation>Zeichen: {characters} · Wörter: {words} · Wortteile: {pieces}</translation>
        </message>
        <message>
            <source>The model reads only these numbers. It does not see the letters.</source>
            <translation>Die KI liest nur diese Zahlen. Sie sieht keine Buchstaben.</translation>
        </message>
        <message>
            <source>“·” is a blank: it belongs to the piece.</source>
            <translation>Der Punkt · ist eine Lücke zwischen zwei Wörtern.</translation>
        </message>
        <message>
            <source>“{sign}” needs {count} pieces. One of them alone is no character, so it is one box.</source>
            <translation>„{sign}“ braucht {count} Wortteile. Man sieht sie nur zusammen.</translation>
        </message>
        <message>
            <source>Your text has {words} words. The model reads {pieces} pieces.</source>
            <translation>Ihr Text: {words} Wörter. Die KI liest {pieces} Wortteile.</translation>
        </message>
    </context>
    <context>
        <name>TopicPage</name>
        <message>
            <source>Back to the session</source>
            <translation>Zurück zur Sitzung</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Übersicht</translation>
        </message>
    </context>
    <context>
        <name>Transcript</name>
        <message>
            <source>From here on the AI sees only what follows.</source>
            <translation>Ab hier weiß die KI noch alles. Das Frühere hat sie vergessen.</translation>
        </message>
        <message>
            <source>End of the answer.</source>
            <translation>Ende der Antwort.</translation>
        </message>
    </context>
    <context>
        <name>Troubles</name>
        <message>
            <source>The AI has stopped.</source>
            <translation>Die KI ist stehen geblieben.</translation>
        </message>
        <message>
            <source>It is starting again by itself. This page stays. Then ask once more.</source>
            <translation>Die KI startet neu. Ihre Seite bleibt da. Fragen Sie gleich noch einmal.</translation>
        </message>
        <message>
            <source>The AI on this PC stops again and again.</source>
            <translation>Die KI auf diesem PC bleibt immer wieder stehen.</translation>
        </message>
        <message>
            <source>Much in the lessons works without it. Please tell the staff.</source>
            <translation>Viele Lektionen gehen auch ohne KI. Bitte sagen Sie dem Personal Bescheid.</translation>
        </message>
        <message>
            <source>This PC does not have enough free memory for the AI.</source>
            <translation>Auf diesem PC ist zu wenig Arbeitsspeicher für die KI frei.</translation>
        </message>
        <message>
            <source>It needs {needed}, {free} are free. Close other programs, then try again.</source>
            <translation>Die KI braucht {needed}. Frei sind {free}. Schließen Sie andere Programme.</translation>
        </message>
        <message>
            <source>The lessons are missing.</source>
            <translation>Die Lektionen fehlen.</translation>
        </message>
        <message>
            <source>You can practise freely. Please tell the staff.</source>
            <translation>Frei üben können Sie trotzdem. Bitte sagen Sie dem Personal Bescheid.</translation>
        </message>
        <message>
            <source>Your text has {count} characters. At most {limit} are possible.</source>
            <translation>Ihr Text hat {count} Zeichen. Höchstens {limit} sind möglich.</translation>
        </message>
        <message>
            <source>Your text is too long for this AI: {count} word parts, {limit} fit.</source>
            <translation>Ihr Text ist zu lang für diese KI.</translation>
        </message>
        <message>
            <source>Nothing is lost. Shorten it or send only a part.</source>
            <translation>Ihr Text ist noch da. Schicken Sie nur einen Teil.</translation>
        </message>
        <message>
            <source>There is no AI model on this PC yet.</source>
            <translation>Auf diesem PC gibt es noch kein KI-Modell.</translation>
        </message>
        <message>
            <source>The file of the AI model is damaged. It is not used.</source>
            <translation>Die Datei des KI-Modells ist beschädigt. Sie wird nicht benutzt.</translation>
        </message>
        <message>
            <source>The AI cannot do this right now.</source>
            <translation>Das kann die KI gerade nicht.</translation>
        </message>
        <message>
            <source>For the staff: the smaller model {model} would fit.</source>
            <translation>Bitte sagen Sie dem Personal: Das kleinere Modell {model} passt.</translation>
        </message>
        <message>
            <source>There is no recording of this.</source>
            <translation>Dazu gibt es keine Aufzeichnung.</translation>
        </message>
        <message>
            <source>Take an example and leave it as it is. You find examples in the lessons and on the cards of “Practise freely”.</source>
            <translation>Nehmen Sie ein Beispiel. Ändern Sie es nicht. Beispiele stehen in den Lektionen. Und auf den Karten bei „Frei üben“.</translation>
        </message>
        <message>
            <source>Until then you see answers from before. They are marked “recorded”.</source>
            <translation>Sie sehen jetzt alte Antworten. Daran steht: „aufgezeichnet“.</translation>
        </message>
        <message>
            <source>Nothing is lost. Choose another place, such as a memory stick.</source>
            <translation>Nichts ist verloren. Wählen Sie einen anderen Ort. Zum Beispiel einen USB-Stick.</translation>
        </message>
        <message>
            <source>The printer did not take the page.</source>
            <translation>Der Drucker hat die Seite nicht angenommen.</translation>
        </message>
        <message>
            <source>Nothing is lost. Check whether it is switched on, then print again.</source>
            <translation>Nichts ist verloren. Ist der Drucker an? Drucken Sie dann noch einmal.</translation>
        </message>
        <message>
            <source>There is no room left in this place.</source>
            <translation>An diesem Ort ist kein Platz mehr.</translation>
        </message>
        <message>
            <source>This place is protected: nothing can be written there.</source>
            <translation>Dieser Ort ist geschützt. Hier kann man nichts speichern.</translation>
        </message>
        <message>
            <source>This place is not there any more. Was the memory stick pulled out?</source>
            <translation>Der Ort ist weg. Ist der USB-Stick noch da?</translation>
        </message>
        <message>
            <source>On this PC you can save to a memory stick only.</source>
            <translation>Hier können Sie nur auf einem USB-Stick speichern.</translation>
        </message>
        <message>
            <source>Nothing is lost. Plug one in, wait a moment and save again.</source>
            <translation>Nichts ist verloren. Stecken Sie einen USB-Stick ein. Speichern Sie dann noch einmal.</translation>
        </message>
        <message>
            <source>The page could not be saved there.</source>
            <translation>Das Speichern hat nicht geklappt.</translation>
        </message>
        <message>
            <source>This answer is not shown here.</source>
            <translation>Diese Antwort zeigen wir hier nicht.</translation>
        </message>
        <message>
            <source>The AI was about to write something that has no place in this group. It does not know what it writes. Ask differently, or talk to the staff about it.</source>
            <translation>Die KI wollte etwas Schlimmes schreiben. Das passt nicht in diese Gruppe. Die KI versteht nicht, was sie schreibt. Fragen Sie anders. Oder sprechen Sie mit dem Personal.</translation>
        </message>
    </context>
    <context>
        <name>Warmth</name>
        <message>
            <source>Temperature</source>
            <translation>Temperatur</translation>
        </message>
        <message>
            <source>cold</source>
            <translation>kalt</translation>
        </message>
        <message>
            <source>warm</source>
            <translation>warm</translation>
        </message>
        <message>
            <source>Temperature, from cold to warm</source>
            <translation>Temperatur, von kalt bis warm</translation>
        </message>
    </context>
    <context>
        <name>Word</name>
        <message>
            <source>{word}, blacked out</source>
            <translation>{word}, geschwärzt</translation>
        </message>
    </context>
    <context>
        <name>Wording</name>
        <message>
            <source>Type on the screen</source>
            <translation>Auf dem Bildschirm tippen</translation>
        </message>
        <message>
            <source>Put it into words for me</source>
            <translation>Für mich formulieren</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Press the Windows key, Ctrl and O together. Keys then appear on the screen. You press them with the mouse or a finger.</source>
            <translation>Drücken Sie drei Tasten zusammen: Windows, Strg und O. Dann sehen Sie eine Tastatur auf dem Bildschirm. Drücken Sie dort mit der Maus oder mit dem Finger.</translation>
        </message>
        <message>
            <source>Open the menu with the little person at the edge of the screen and choose “Screen keyboard”. If you do not see it, ask the staff.</source>
            <translation>Am Rand des Bildschirms ist eine kleine Figur. Drücken Sie darauf und wählen Sie „Bildschirmtastatur“. Sehen Sie die Figur nicht? Dann fragen Sie eine Betreuungsperson.</translation>
        </message>
    </context>
    <context>
        <name>Workbench</name>
        <message numerus="yes">
            <source>%n fault(s) in this lesson</source>
            <translation>
                <numerusform>%n Fehler in dieser Lektion</numerusform>
                <numerusform>%n Fehler in dieser Lektion</numerusform>
            </translation>
        </message>
        <message>
            <source>Beside this you see the lesson as it was when it was last whole.</source>
            <translation>Daneben sehen Sie die letzte vollständige Fassung der Lektion.</translation>
        </message>
        <message>
            <source>{file}, line {line}</source>
            <translation>{file}, Zeile {line}</translation>
        </message>
    </context>
</TS>
