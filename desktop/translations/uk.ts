<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
    <context>
        <name>Advice</name>
        <message>
            <source>Who is going to read it?</source>
            <translation>Хто це читатиме?</translation>
        </message>
        <message>
            <source>What should be in it?</source>
            <translation>Що там має бути?</translation>
        </message>
        <message>
            <source>How should it sound?</source>
            <translation>Як це має звучати?</translation>
        </message>
        <message>
            <source>How to ask well</source>
            <translation>Як добре запитувати</translation>
        </message>
        <message>
            <source>The AI can be wrong</source>
            <translation>ШІ може помилятися</translation>
        </message>
        <message>
            <source>Read everything yourself before you use it. Are dates and names right?</source>
            <translation>Перш ніж скористатися текстом, прочитайте все самі. Чи правильні дати й імена?</translation>
        </message>
        <message>
            <source>more polite</source>
            <translation>ввічливіше</translation>
        </message>
        <message>
            <source>Please write that more politely.</source>
            <translation>Будь ласка, напиши це ввічливіше.</translation>
        </message>
        <message>
            <source>shorter</source>
            <translation>коротше</translation>
        </message>
        <message>
            <source>Please make that shorter.</source>
            <translation>Будь ласка, зроби це коротшим.</translation>
        </message>
        <message>
            <source>simpler</source>
            <translation>простіше</translation>
        </message>
        <message>
            <source>Please say that in simple words.</source>
            <translation>Будь ласка, скажи це простими словами.</translation>
        </message>
    </context>
    <context>
        <name>Aloud</name>
        <message>
            <source>Are headphones or a loudspeaker connected? Then press “Read aloud” once more. If that does not help, please tell the staff.</source>
            <translation>Чи під’єднано навушники або колонки? Тоді ще раз натисніть «Читати вголос». Якщо це не допоможе, скажіть, будь ласка, працівникам.</translation>
        </message>
        <message>
            <source>This PC cannot read aloud yet.</source>
            <translation>Цей комп’ютер поки що не вміє читати вголос.</translation>
        </message>
        <message>
            <source>For the staff: a part of the app is missing. Please install it anew.</source>
            <translation>Для працівників: бракує частини програми. Будь ласка, встановіть її знову.</translation>
        </message>
        <message>
            <source>There is no voice for this language on this PC: {language}.</source>
            <translation>На цьому комп’ютері немає голосу для цієї мови: {language}.</translation>
        </message>
        <message>
            <source>For the staff: voices are added in the Windows settings, under “Time &amp; language”, “Speech”, “Add voices”.</source>
            <translation>Для працівників: голоси додають у параметрах Windows: «Час і мова», «Мовлення», «Додати голоси».</translation>
        </message>
        <message>
            <source>For the staff: these Debian packages bring it: {packages}.</source>
            <translation>Для працівників: це встановлюють такі пакунки Debian: {packages}.</translation>
        </message>
        <message>
            <source>Nothing can be heard.</source>
            <translation>Нічого не чути.</translation>
        </message>
    </context>
    <context>
        <name>AreaPage</name>
        <message>
            <source>Staff area</source>
            <translation>Розділ для працівників</translation>
        </message>
        <message>
            <source>Everybody can open this area: no PIN has been set for this PC.</source>
            <translation>Цей розділ може відкрити будь-хто: для цього комп’ютера не задано PIN.</translation>
        </message>
        <message>
            <source>Reset this PC</source>
            <translation>Скинути сеанс на цьому комп’ютері</translation>
        </message>
        <message>
            <source>End the pause</source>
            <translation>Завершити перерву</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Перерва</translation>
        </message>
        <message>
            <source>Close the app</source>
            <translation>Закрити застосунок</translation>
        </message>
    </context>
    <context>
        <name>AskView</name>
        <message>
            <source>Look at the answer:</source>
            <translation>Погляньте на відповідь:</translation>
        </message>
        <message>
            <source>The AI can be wrong. Check what matters to you.</source>
            <translation>ШІ може помилятися. Перевірте те, що для вас важливо.</translation>
        </message>
        <message>
            <source>Press an example or write your own question:</source>
            <translation>Натисніть на приклад або напишіть власне запитання:</translation>
        </message>
    </context>
    <context>
        <name>Bars</name>
        <message>
            <source>all other words together</source>
            <translation>усі інші слова разом</translation>
        </message>
    </context>
    <context>
        <name>BiasView</name>
        <message>
            <source>What does the AI write more often? Guess first.</source>
            <translation>Що ШІ пише частіше? Спершу вгадайте.</translation>
        </message>
        <message>
            <source>The AI is weighing the words …</source>
            <translation>ШІ зважує слова …</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Спробувати ще раз</translation>
        </message>
        <message>
            <source>How probable the words are for the model:</source>
            <translation>Така ймовірність цих слів для моделі:</translation>
        </message>
        <message>
            <source>How often the AI really wrote them:</source>
            <translation>Ось як часто ШІ справді їх написав:</translation>
        </message>
        <message>
            <source>Try {number} of {total} …</source>
            <translation>Спроба {number} з {total} …</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Зупинити</translation>
        </message>
        <message>
            <source>Let the AI write {count} times</source>
            <translation>Нехай ШІ напише {count} разів</translation>
        </message>
        <message>
            <source>Go on counting</source>
            <translation>Рахувати далі</translation>
        </message>
        <message>
            <source>other words</source>
            <translation>інші слова</translation>
        </message>
        <message>
            <source>✓ The model sees it as you guessed.</source>
            <translation>✓ Модель вважає так само, як і ви.</translation>
        </message>
        <message>
            <source>The model finds both about equally probable.</source>
            <translation>Для моделі обидва варіанти приблизно однаково ймовірні.</translation>
        </message>
        <message>
            <source>The model finds “{word}” clearly more probable.</source>
            <translation>Модель вважає слово «{word}» значно ймовірнішим.</translation>
        </message>
        <message>
            <source>{hits} of {runs}</source>
            <translation>{hits} з {runs}</translation>
        </message>
        <message>
            <source>Thin line: with {runs} tries, chance plays a part. The true share of “{word}” probably lies between {low} and {high}.</source>
            <translation>Тонка лінія: спроб було {runs}, тож свою роль відіграє й випадковість. Справжня частка слова «{word}», імовірно, лежить між {low} і {high}.</translation>
        </message>
        <message>
            <source>None of the words came up. Chance decides that, too.</source>
            <translation>Жодне з цих слів не трапилося. Це теж може бути випадковістю.</translation>
        </message>
        <message>
            <source>If “{first}” and “{second}” were equally probable, chance alone would make such a difference in {percent} of all cases.</source>
            <translation>Якби «{first}» і «{second}» були однаково ймовірні, така велика різниця через саму лише випадковість траплялася б у {percent} випадків.</translation>
        </message>
        <message>
            <source>To compare:</source>
            <translation>Для порівняння:</translation>
        </message>
        <message>
            <source>After “{text}” the model was {percent} sure of “{word}”.</source>
            <translation>Після «{text}» модель була впевнена у слові «{word}» на {percent}.</translation>
        </message>
        <message>
            <source>Your own beginning of a sentence</source>
            <translation>Ваш власний початок речення</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Подивитися</translation>
        </message>
        <message>
            <source>Swap a word: another job, another name. What changes?</source>
            <translation>Замініть слово: інша професія, інше ім’я. Що змінюється?</translation>
        </message>
        <message>
            <source>about the same</source>
            <translation>приблизно однаково</translation>
        </message>
    </context>
    <context>
        <name>BottomBar</name>
        <message>
            <source>Back and on</source>
            <translation>Назад і далі</translation>
        </message>
    </context>
    <context>
        <name>Bubble</name>
        <message>
            <source>You</source>
            <translation>Ви</translation>
        </message>
        <message>
            <source>AI on this PC</source>
            <translation>ШІ на цьому комп’ютері</translation>
        </message>
        <message>
            <source>reads your text … {percent} %</source>
            <translation>читає ваш текст … {percent} %</translation>
        </message>
        <message>
            <source>is being loaded …</source>
            <translation>завантажується …</translation>
        </message>
        <message>
            <source>thinks …</source>
            <translation>думає …</translation>
        </message>
        <message numerus="yes">
            <source>writes … %n word(s)</source>
            <translation>
                <numerusform>пише … %n слово</numerusform>
                <numerusform>пише … %n слова</numerusform>
                <numerusform>пише … %n слів</numerusform>
            </translation>
        </message>
        <message>
            <source>You stopped the answer.</source>
            <translation>Ви зупинили відповідь.</translation>
        </message>
        <message>
            <source>The answer was cut off here. It had become too long.</source>
            <translation>Тут відповідь обірвано. Вона стала задовгою.</translation>
        </message>
        <message>
            <source>The AI stopped in the middle. The answer is not complete.</source>
            <translation>ШІ зупинився на півслові. Відповідь неповна.</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Зупинити</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Копіювати</translation>
        </message>
        <message>
            <source>Ask again</source>
            <translation>Запитати ще раз</translation>
        </message>
        <message>
            <source>Stop reading</source>
            <translation>Зупинити читання</translation>
        </message>
        <message>
            <source>Read aloud</source>
            <translation>Читати вголос</translation>
        </message>
        <message>
            <source>Read aloud: this answer</source>
            <translation>Читати вголос: цю відповідь</translation>
        </message>
        <message>
            <source>Stop reading aloud</source>
            <translation>Зупинити читання вголос</translation>
        </message>
    </context>
    <context>
        <name>CallingPage</name>
        <message>
            <source>Get help</source>
            <translation>Отримати допомогу</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>Are you unwell, or are you worried about somebody? These people help. It costs nothing, and you need not say your name.</source>
            <translation>Вам зле або ви хвилюєтеся за когось? Ці люди допоможуть. Це безкоштовно, і ви можете не називати свого імені.</translation>
        </message>
        <message>
            <source>Is somebody in danger? Call 112 at once.</source>
            <translation>Хтось у небезпеці? Одразу телефонуйте на 112.</translation>
        </message>
        <message>
            <source>Here in the house</source>
            <translation>Тут, у центрі</translation>
        </message>
        <message>
            <source>the staff</source>
            <translation>працівники</translation>
        </message>
        <message>
            <source>You can also speak to anybody who works here.</source>
            <translation>Ви можете звернутися до будь-кого, хто тут працює.</translation>
        </message>
        <message>
            <source>Accident, fire, sudden illness</source>
            <translation>Нещасний випадок, пожежа, раптова хвороба</translation>
        </message>
        <message>
            <source>Despair, thoughts of death</source>
            <translation>Відчай, думки про смерть</translation>
        </message>
        <message>
            <source>Violence and threats</source>
            <translation>Насильство й погрози</translation>
        </message>
        <message>
            <source>Debts, no money, no home</source>
            <translation>Борги, немає грошей, немає житла</translation>
        </message>
        <message>
            <source>That you have opened this page is not stored anywhere.</source>
            <translation>Те, що ви відкрили цю сторінку, ніде не зберігається.</translation>
        </message>
    </context>
    <context>
        <name>CertificatePage</name>
        <message>
            <source>Certificate of participation</source>
            <translation>Підтвердження участі</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Ваше ім’я</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Місце</translation>
        </message>
        <message>
            <source>It says which lessons you have done. It is not a test or a grade.</source>
            <translation>Тут написано, які уроки ви пройшли. Це не іспит і не оцінка.</translation>
        </message>
        <message>
            <source>Your name stands on the paper only. The app forgets it when you leave this page.</source>
            <translation>Ваше ім’я буде лише на папері. Застосунок забуде його, щойно ви покинете цю сторінку.</translation>
        </message>
        <message>
            <source>You may leave both empty and write by hand.</source>
            <translation>Можете залишити обидва поля порожніми й вписати від руки.</translation>
        </message>
        <message>
            <source>d MMMM yyyy</source>
            <translation>d MMMM yyyy 'р.'</translation>
        </message>
    </context>
    <context>
        <name>ChooseView</name>
        <message>
            <source>Several answers are right.</source>
            <translation>Правильних відповідей кілька.</translation>
        </message>
        <message>
            <source>That is right.</source>
            <translation>Правильно.</translation>
        </message>
        <message>
            <source>Not quite. Try another one.</source>
            <translation>Не зовсім. Спробуйте іншу відповідь.</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Перевірити</translation>
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
            <translation>Ось приклад.
Запит: {request}
Текст: {text}

Тепер справжній запит: {prompt}
Текст:</translation>
        </message>
        <message>
            <source>Make this text shorter. Write only the new text:</source>
            <translation>Скороти цей текст. Напиши лише новий текст:</translation>
        </message>
        <message>
            <source>Make this text more polite. Write only the new text:</source>
            <translation>Зроби цей текст ввічливішим. Напиши лише новий текст:</translation>
        </message>
        <message>
            <source>Your text together</source>
            <translation>Ваш спільний текст</translation>
        </message>
        <message>
            <source>Underlined: your own words. You can change everything.</source>
            <translation>Підкреслено: ваші власні слова. Ви можете змінити все.</translation>
        </message>
        <message>
            <source>Your words</source>
            <translation>Ваші слова</translation>
        </message>
        <message>
            <source>Words of the AI</source>
            <translation>Слова ШІ</translation>
        </message>
        <message>
            <source>Words in the text: {own} of yours, {model} of the AI.</source>
            <translation>Слова в тексті: ваших — {own}, від ШІ — {model}.</translation>
        </message>
        <message>
            <source>What would you like to write?</source>
            <translation>Що це має бути?</translation>
        </message>
        <message>
            <source>Build the prompt</source>
            <translation>Скласти запит</translation>
        </message>
        <message>
            <source>This is what the AI is told. You can change it.</source>
            <translation>Ось що буде сказано ШІ. Ви можете це змінити.</translation>
        </message>
        <message>
            <source>Your prompt</source>
            <translation>Ваш запит до ШІ</translation>
        </message>
        <message>
            <source>The AI is also shown an example of such a text.</source>
            <translation>Крім того, ШІ отримує приклад такого тексту.</translation>
        </message>
        <message>
            <source>Back to the questions</source>
            <translation>Назад до запитань</translation>
        </message>
        <message>
            <source>Let the AI write</source>
            <translation>Нехай ШІ пише</translation>
        </message>
        <message>
            <source>The AI is writing …</source>
            <translation>ШІ пише …</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Зупинити</translation>
        </message>
        <message>
            <source>Shorter</source>
            <translation>Коротше</translation>
        </message>
        <message>
            <source>More polite</source>
            <translation>Ввічливіше</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Копіювати</translation>
        </message>
        <message>
            <source>Change the prompt</source>
            <translation>Змінити запит</translation>
        </message>
        <message>
            <source>Previous version</source>
            <translation>Попередня версія</translation>
        </message>
        <message>
            <source>Take the example</source>
            <translation>Узяти приклад</translation>
        </message>
    </context>
    <context>
        <name>CompareView</name>
        <message>
            <source>First prompt</source>
            <translation>Перший запит</translation>
        </message>
        <message>
            <source>Second prompt</source>
            <translation>Другий запит</translation>
        </message>
        <message>
            <source>Both answers come from the same draw of chance.</source>
            <translation>В обох відповідях випадковість була та сама. Отже, різниця — від вашого запиту.</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Зупинити</translation>
        </message>
        <message>
            <source>Answer {number} of {total} …</source>
            <translation>Відповідь {number} з {total} …</translation>
        </message>
        <message>
            <source>Ask both</source>
            <translation>Надіслати обидва</translation>
        </message>
        <message>
            <source>Ask for the missing answers</source>
            <translation>Отримати решту відповідей</translation>
        </message>
        <message>
            <source>First answer</source>
            <translation>Перша відповідь</translation>
        </message>
        <message>
            <source>Second answer</source>
            <translation>Друга відповідь</translation>
        </message>
        <message>
            <source>Now tick for each answer what is true of it.</source>
            <translation>Тепер позначте для кожної відповіді, що про неї правда.</translation>
        </message>
        <message>
            <source>Both answers have the same number of ticks: {first} of {total}.</source>
            <translation>Обидві відповіді мають однаково позначок: {first} з {total}.</translation>
        </message>
        <message>
            <source>The first answer has more ticks: {first} of {total}. The second one has {second}.</source>
            <translation>Перша відповідь має більше позначок: {first} з {total}. Друга має {second}.</translation>
        </message>
        <message>
            <source>The second answer has more ticks: {second} of {total}. The first one has {first}.</source>
            <translation>Друга відповідь має більше позначок: {second} з {total}. Перша має {first}.</translation>
        </message>
        <message>
            <source>This answer is still to come.</source>
            <translation>Ця відповідь ще попереду.</translation>
        </message>
        <message>
            <source>The AI is writing …</source>
            <translation>ШІ пише …</translation>
        </message>
        <message>
            <source>The answer was cut off here. It had become too long.</source>
            <translation>Тут відповідь обірвано. Вона стала задовгою.</translation>
        </message>
        <message>
            <source>You stopped the answer.</source>
            <translation>Ви зупинили відповідь.</translation>
        </message>
        <message>
            <source>The AI stopped in the middle. The answer is not complete.</source>
            <translation>ШІ зупинився на півслові. Відповідь неповна.</translation>
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message>
            <source>Your question</source>
            <translation>Ваше запитання</translation>
        </message>
        <message>
            <source>Write your question here</source>
            <translation>Напишіть тут своє запитання</translation>
        </message>
        <message>
            <source>Ask</source>
            <translation>Запитати</translation>
        </message>
    </context>
    <context>
        <name>CourseCard</name>
        <message>
            <source>Today: {course}</source>
            <translation>Сьогодні: {course}</translation>
        </message>
        <message>
            <source>All lessons of today are done.</source>
            <translation>Усі уроки на сьогодні пройдено.</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Продовжити</translation>
        </message>
        <message>
            <source>Start lesson</source>
            <translation>Почати урок</translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n хвилина</numerusform>
                <numerusform>%n хвилини</numerusform>
                <numerusform>%n хвилин</numerusform>
            </translation>
        </message>
        <message>
            <source>done</source>
            <translation>пройдено</translation>
        </message>
        <message>
            <source>begun</source>
            <translation>розпочато</translation>
        </message>
    </context>
    <context>
        <name>DayPage</name>
        <message>
            <source>For today: language and time</source>
            <translation>На сьогодні: мова й час</translation>
        </message>
        <message>
            <source>It holds from the next visit on, until the app is closed. Nothing of it is stored.</source>
            <translation>Діє від наступного відвідування, доки застосунок не закриють. Нічого з цього не зберігається.</translation>
        </message>
        <message>
            <source>German, simple language</source>
            <translation>Німецька, проста мова</translation>
        </message>
        <message>
            <source>Language of the home page</source>
            <translation>Мова головної сторінки</translation>
        </message>
        <message>
            <source>A visit lasts at most</source>
            <translation>Найбільша тривалість сеансу</translation>
        </message>
        <message>
            <source>Five minutes before the end the visitor is told.</source>
            <translation>За п’ять хвилин до кінця з’явиться нагадування.</translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n хвилина</numerusform>
                <numerusform>%n хвилини</numerusform>
                <numerusform>%n хвилин</numerusform>
            </translation>
        </message>
        <message>
            <source>as long as one likes</source>
            <translation>без обмеження</translation>
        </message>
    </context>
    <context>
        <name>Desk</name>
        <message>
            <source>Large print</source>
            <translation>Великий шрифт</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>Зберегти як PDF</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Друкувати</translation>
        </message>
        <message>
            <source>No printer is connected to this PC.</source>
            <translation>До цього комп’ютера не під’єднано принтера.</translation>
        </message>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n сторінка</numerusform>
                <numerusform>%n сторінки</numerusform>
                <numerusform>%n сторінок</numerusform>
            </translation>
        </message>
        <message>
            <source>Saved: {name}</source>
            <translation>Збережено: {name}</translation>
        </message>
    </context>
    <context>
        <name>EndedPage</name>
        <message>
            <source>Next person: welcome</source>
            <translation>Наступна людина: ласкаво просимо</translation>
        </message>
        <message>
            <source>Please call the staff.</source>
            <translation>Будь ласка, покличте працівників.</translation>
        </message>
        <message>
            <source>The app stopped unexpectedly. Everything is deleted and checked.</source>
            <translation>Застосунок несподівано зупинився. Усе видалено й перевірено.</translation>
        </message>
        <message>
            <source>Your session is deleted.</source>
            <translation>Ваш сеанс видалено.</translation>
        </message>
        <message>
            <source>Your session is deleted and checked.</source>
            <translation>Ваш сеанс видалено й перевірено.</translation>
        </message>
        <message>
            <source>Something you wrote was found in a file. Please leave this PC on.</source>
            <translation>Щось із написаного вами знайшлося у файлі. Будь ласка, не вимикайте цей комп’ютер.</translation>
        </message>
        <message>
            <source>Something of the session could not be deleted. Please leave this PC on.</source>
            <translation>Щось із сеансу не вдалося видалити. Будь ласка, не вимикайте цей комп’ютер.</translation>
        </message>
        <message>
            <source>We are sorry. Nothing of it is left on this PC. You can begin again.</source>
            <translation>Нам прикро. На цьому комп’ютері нічого з цього не залишилося. Ви можете почати знову.</translation>
        </message>
        <message>
            <source>Its folder is gone and all programs that knew your text have ended.</source>
            <translation>Теки сеансу вже немає, а всі програми, що знали ваш текст, завершено.</translation>
        </message>
        <message>
            <source>For staff: delete these files, empty the recycle bin, and restart the PC.</source>
            <translation>Для працівників: видаліть ці файли, очистьте кошик і перезапустіть комп’ютер.</translation>
        </message>
        <message numerus="yes">
            <source>and %n more file(s)</source>
            <translation>
                <numerusform>і ще %n файл</numerusform>
                <numerusform>і ще %n файли</numerusform>
                <numerusform>і ще %n файлів</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody could search for the texts: the app stopped before it could name them</source>
            <translation>Тексти не вдалося шукати: застосунок зупинився, перш ніж назвав їх</translation>
        </message>
        <message>
            <source>The search for your texts did not finish</source>
            <translation>Пошук ваших текстів не завершився</translation>
        </message>
        <message numerus="yes">
            <source>Your texts were found in %n file(s)</source>
            <translation>
                <numerusform>Ваші тексти знайдено в %n файлі</numerusform>
                <numerusform>Ваші тексти знайдено в %n файлах</numerusform>
                <numerusform>Ваші тексти знайдено в %n файлах</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Searched for your texts, but not in %n file(s)</source>
            <translation>
                <numerusform>Ваші тексти шукали, але не в %n файлі</numerusform>
                <numerusform>Ваші тексти шукали, але не в %n файлах</numerusform>
                <numerusform>Ваші тексти шукали, але не в %n файлах</numerusform>
            </translation>
        </message>
        <message>
            <source>Searched for your texts: they are in no file</source>
            <translation>Ваші тексти шукали: їх немає в жодному файлі</translation>
        </message>
        <message>
            <source>No temporary files were left</source>
            <translation>Тимчасових файлів не залишилося</translation>
        </message>
        <message numerus="yes">
            <source>Temporary files: %n found and deleted</source>
            <translation>
                <numerusform>Тимчасові файли: %n знайдено й видалено</numerusform>
                <numerusform>Тимчасові файли: %n знайдено й видалено</numerusform>
                <numerusform>Тимчасові файли: %n знайдено й видалено</numerusform>
            </translation>
        </message>
        <message>
            <source>Conversations and entries</source>
            <translation>Розмови та введені тексти</translation>
        </message>
        <message>
            <source>Working memory of the AI</source>
            <translation>Робоча пам’ять ШІ</translation>
        </message>
        <message>
            <source>Checked in {seconds} seconds</source>
            <translation>Перевірено за {seconds} с</translation>
        </message>
    </context>
    <context>
        <name>EnergyView</name>
        <message>
            <source>The AI is writing …</source>
            <translation>ШІ пише …</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Зупинити</translation>
        </message>
        <message>
            <source>Ask another question:</source>
            <translation>Поставте ще одне запитання:</translation>
        </message>
        <message>
            <source>Ask a question:</source>
            <translation>Поставте запитання:</translation>
        </message>
        <message>
            <source>Cores were busy for {seconds} s. At about {watts} W each: {hours}, estimated.</source>
            <translation>Ядра процесора працювали {seconds} с. Якщо вважати по {watts} Вт на ядро, це приблизно {hours}.</translation>
        </message>
        <message>
            <source>This was measured on another PC.</source>
            <translation>Це виміряно на іншому комп’ютері.</translation>
        </message>
        <message>
            <source>this answer</source>
            <translation>ця відповідь</translation>
        </message>
        <message>
            <source>your previous answer</source>
            <translation>ваша попередня відповідь</translation>
        </message>
        <message numerus="yes">
            <source>your %n answer(s) together</source>
            <translation>
                <numerusform>ваша %n відповідь</numerusform>
                <numerusform>ваші %n відповіді разом</numerusform>
                <numerusform>ваші %n відповідей разом</numerusform>
            </translation>
        </message>
        <message>
            <source>Not counted: the making of the model, the screen and the rest of the PC. The models of large companies run in data centres and are much larger.</source>
            <translation>Не враховано створення моделі, екран і решту комп’ютера. Моделі великих компаній працюють у центрах обробки даних і набагато більші.</translation>
        </message>
        <message>
            <source>Watts of a core</source>
            <translation>Вати на ядро</translation>
        </message>
        <message>
            <source>{what}: {title} ({date})</source>
            <translation>{what}: {title} ({date})</translation>
        </message>
        <message>
            <source>With the electricity for “{what}” this PC could answer about {count} times.</source>
            <translation>Електроенергії для «{what}» цьому комп’ютеру вистачило б приблизно на стільки таких відповідей: {count}.</translation>
        </message>
        <message>
            <source>{number} Wh</source>
            <translation>{number} Вт·год</translation>
        </message>
    </context>
    <context>
        <name>ErrandStrip</name>
        <message>
            <source>Fetch: {model}</source>
            <translation>Завантаження: {model}</translation>
        </message>
        <message>
            <source>Add from a stick: {model}</source>
            <translation>Додавання з флешки: {model}</translation>
        </message>
        <message>
            <source>Check: {model}</source>
            <translation>Перевірка: {model}</translation>
        </message>
        <message>
            <source>Try out: {model}</source>
            <translation>Проба: {model}</translation>
        </message>
        <message>
            <source>Paused. What has arrived is kept.</source>
            <translation>Призупинено. Те, що вже завантажено, збережено.</translation>
        </message>
        <message>
            <source>It was broken off. Start it once more.</source>
            <translation>Перервано. Почніть ще раз.</translation>
        </message>
        <message>
            <source>It begins …</source>
            <translation>Починається …</translation>
        </message>
        <message>
            <source>The model answers for a trial …</source>
            <translation>Модель відповідає для проби …</translation>
        </message>
        <message>
            <source>The file is being checked …</source>
            <translation>Файл перевіряється …</translation>
        </message>
        <message>
            <source>{done} of {total}.</source>
            <translation>{done} з {total}.</translation>
        </message>
        <message>
            <source>Less than a minute left.</source>
            <translation>Лишилося менше хвилини.</translation>
        </message>
        <message numerus="yes">
            <source>About %n minute(s) left.</source>
            <translation>
                <numerusform>Лишилося близько %n хвилини.</numerusform>
                <numerusform>Лишилося близько %n хвилин.</numerusform>
                <numerusform>Лишилося близько %n хвилин.</numerusform>
            </translation>
        </message>
        <message>
            <source>The model is here and can be used.</source>
            <translation>Модель є, нею можна користуватися.</translation>
        </message>
        <message>
            <source>The file is right.</source>
            <translation>Файл правильний.</translation>
        </message>
        <message>
            <source>This model is unknown to us. It has passed its trial run and can be used.</source>
            <translation>Ця модель нам невідома. Пробний запуск вдався, нею можна користуватися.</translation>
        </message>
        <message>
            <source>It has the name of a model in our list, but it is a different file.</source>
            <translation>Називається як модель із нашого списку, але це інший файл.</translation>
        </message>
        <message>
            <source>It was not made for conversations and may answer strangely.</source>
            <translation>Її створено не для розмов, тож відповіді можуть бути дивними.</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Призупинити</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Продовжити</translation>
        </message>
        <message>
            <source>Try out</source>
            <translation>Спробувати</translation>
        </message>
        <message>
            <source>Close this message</source>
            <translation>Закрити це повідомлення</translation>
        </message>
    </context>
    <context>
        <name>Explanation</name>
        <message>
            <source>Word explained: {word}</source>
            <translation>Пояснення слова: {word}</translation>
        </message>
        <message>
            <source>For example</source>
            <translation>Наприклад</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрити</translation>
        </message>
        <message>
            <source>See also</source>
            <translation>Дивіться також</translation>
        </message>
        <message>
            <source>All words</source>
            <translation>Усі слова</translation>
        </message>
    </context>
    <context>
        <name>Facilitator</name>
        <message>
            <source>Course and lessons</source>
            <translation>Курс і уроки</translation>
        </message>
        <message>
            <source>Choose what the group does today, and what it can open.</source>
            <translation>Виберіть, що група робить сьогодні та що вона може відкрити.</translation>
        </message>
        <message>
            <source>Language and time</source>
            <translation>Мова й час</translation>
        </message>
        <message>
            <source>Language of the home page, and how long a visit may last.</source>
            <translation>Мова головної сторінки та тривалість сеансу.</translation>
        </message>
        <message>
            <source>Guides for courses</source>
            <translation>Посібники до курсів</translation>
        </message>
        <message>
            <source>Lead a group: aim, plan minute by minute, questions, to read or to print.</source>
            <translation>Як вести групу: мета, план хвилина за хвилиною, запитання; читати або друкувати.</translation>
        </message>
        <message>
            <source>Statistics</source>
            <translation>Статистика</translation>
        </message>
        <message>
            <source>How many visits, which lessons, what people say they learnt.</source>
            <translation>Скільки відвідувань, які уроки, що люди кажуть про свої знання.</translation>
        </message>
        <message>
            <source>This PC</source>
            <translation>Цей комп’ютер</translation>
        </message>
        <message>
            <source>Memory, AI model and lessons: is everything well?</source>
            <translation>Пам’ять, модель ШІ та уроки: чи все гаразд?</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Налаштування</translation>
        </message>
        <message>
            <source>What is settled for this PC, and what is locked.</source>
            <translation>Що задано для цього комп’ютера, а що заблоковано.</translation>
        </message>
        <message>
            <source>AI models</source>
            <translation>Моделі ШІ</translation>
        </message>
        <message>
            <source>Choose, fetch, add from a stick, check: the model that answers here.</source>
            <translation>Вибрати, завантажити, додати з флешки, перевірити: модель, яка тут відповідає.</translation>
        </message>
        <message>
            <source>Lesson packs</source>
            <translation>Пакети уроків</translation>
        </message>
        <message>
            <source>Add further lessons from a stick, or remove them again.</source>
            <translation>Додати інші уроки з флешки або знову їх прибрати.</translation>
        </message>
    </context>
    <context>
        <name>FactCheckView</name>
        <message>
            <source>Ask again</source>
            <translation>Запитати ще раз</translation>
        </message>
        <message>
            <source>Which question should the AI answer?</source>
            <translation>На яке запитання має відповісти ШІ?</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Зупинити</translation>
        </message>
        <message>
            <source>The AI is writing …</source>
            <translation>ШІ пише …</translation>
        </message>
        <message>
            <source>is right</source>
            <translation>правильно</translation>
        </message>
        <message>
            <source>I doubt it</source>
            <translation>сумнівно</translation>
        </message>
        <message>
            <source>Show unsure words</source>
            <translation>Показати непевні слова</translation>
        </message>
        <message>
            <source>Underlined: here the model was less than half sure of its word.</source>
            <translation>Підкреслено: тут модель була впевнена у своєму слові менш ніж наполовину.</translation>
        </message>
        <message>
            <source>What is right?</source>
            <translation>Що правильно?</translation>
        </message>
        <message>
            <source>Another question</source>
            <translation>Інше запитання</translation>
        </message>
        <message>
            <source>Mark at least one sentence first.</source>
            <translation>Спершу позначте хоча б одне речення.</translation>
        </message>
        <message>
            <source>Source: {title} ({date})</source>
            <translation>Джерело: {title} ({date})</translation>
        </message>
        <message>
            <source>Fact card</source>
            <translation>Картка фактів</translation>
        </message>
        <message>
            <source>You marked {marked} of {total} sentences and doubted {doubted}.</source>
            <translation>Ви позначили речень: {marked} з {total}. Сумнівними вважаєте: {doubted}.</translation>
        </message>
    </context>
    <context>
        <name>FeedView</name>
        <message>
            <source>Screen {number} of {total}</source>
            <translation>Екран {number} з {total}</translation>
        </message>
        <message>
            <source>Your likes are forgotten. Everything is there again.</source>
            <translation>Ваші вподобання забуто. Усе знову на місці.</translation>
        </message>
        <message>
            <source>Mix again</source>
            <translation>Перемішати наново</translation>
        </message>
        <message>
            <source>Show more posts</source>
            <translation>Показати більше дописів</translation>
        </message>
        <message>
            <source>On your screen now:</source>
            <translation>Зараз на вашому екрані:</translation>
        </message>
        <message>
            <source>On the first screen:</source>
            <translation>На першому екрані:</translation>
        </message>
        <message>
            <source>On the last screen:</source>
            <translation>На останньому екрані:</translation>
        </message>
        <message>
            <source>I like this</source>
            <translation>Подобається</translation>
        </message>
        <message>
            <source>{count} of {total}</source>
            <translation>{count} з {total}</translation>
        </message>
        <message>
            <source>You liked nothing. So everything stayed mixed.</source>
            <translation>Ви нічого не вподобали. Тому все залишилося перемішаним.</translation>
        </message>
        <message>
            <source>The first screen had {first} topics, the last one {last}.</source>
            <translation>Тем на першому екрані було {first}, на останньому — {last}.</translation>
        </message>
        <message>
            <source>Your likes changed nothing yet: the last screen is as mixed as the first.</source>
            <translation>Ваші вподобання ще нічого не змінили: останній екран такий самий строкатий, як і перший.</translation>
        </message>
        <message>
            <source>“{topic}” went from {before} to {after}.</source>
            <translation>«{topic}»: було {before}, стало {after}.</translation>
        </message>
    </context>
    <context>
        <name>FlatterView</name>
        <message>
            <source>Another question</source>
            <translation>Інше запитання</translation>
        </message>
        <message>
            <source>Which question should the AI answer?</source>
            <translation>На яке запитання має відповісти ШІ?</translation>
        </message>
        <message>
            <source>Now say something wrong, and say it firmly:</source>
            <translation>Тепер скажіть щось неправильне, і скажіть твердо:</translation>
        </message>
        <message>
            <source>Ask again</source>
            <translation>Запитати ще раз</translation>
        </message>
        <message>
            <source>What did the AI do?</source>
            <translation>Що зробив ШІ?</translation>
        </message>
        <message>
            <source>It gave in.</source>
            <translation>Поступився.</translation>
        </message>
        <message>
            <source>It stood firm.</source>
            <translation>Не поступився.</translation>
        </message>
        <message>
            <source>In {count} tries the AI gave in: {gave_in}. It stood firm: {firm}.</source>
            <translation>Спроб: {count}. ШІ поступився: {gave_in}. Не поступився: {firm}.</translation>
        </message>
        <message>
            <source>In one try the AI gave in: {gave_in}. It stood firm: {firm}.</source>
            <translation>Одна спроба. ШІ поступився: {gave_in}. Не поступився: {firm}.</translation>
        </message>
    </context>
    <context>
        <name>Frame</name>
        <message>
            <source>For the staff: set up a model</source>
            <translation>Працівникам: налаштувати модель</translation>
        </message>
    </context>
    <context>
        <name>GlossaryPage</name>
        <message>
            <source>Words explained</source>
            <translation>Пояснення слів</translation>
        </message>
        <message>
            <source>Search for a word</source>
            <translation>Пошук слова</translation>
        </message>
        <message>
            <source>What does that mean? Short explanations, each with an example.</source>
            <translation>Що це означає? Короткі пояснення, кожне з прикладом.</translation>
        </message>
        <message>
            <source>Home page</source>
            <translation>Головна сторінка</translation>
        </message>
        <message>
            <source>Back to the lesson</source>
            <translation>Назад до уроку</translation>
        </message>
        <message numerus="yes">
            <source>%n word(s)</source>
            <translation>
                <numerusform>%n слово</numerusform>
                <numerusform>%n слова</numerusform>
                <numerusform>%n слів</numerusform>
            </translation>
        </message>
        <message>
            <source>No word found. Try a shorter one.</source>
            <translation>Слова не знайдено. Спробуйте коротше.</translation>
        </message>
    </context>
    <context>
        <name>Guessing</name>
        <message>
            <source>Your own word</source>
            <translation>Ваше власне слово</translation>
        </message>
        <message>
            <source>or your own word</source>
            <translation>або ваше власне слово</translation>
        </message>
        <message>
            <source>What do you think comes next? Press a word.</source>
            <translation>Як ви думаєте, що буде далі? Натисніть на слово.</translation>
        </message>
        <message>
            <source>Guess</source>
            <translation>Вгадати</translation>
        </message>
        <message>
            <source>✓ the most probable word</source>
            <translation>✓ найімовірніше слово</translation>
        </message>
        <message>
            <source>Place {place}, with {percent}</source>
            <translation>Місце {place}, імовірність {percent}</translation>
        </message>
        <message>
            <source>Not among the model's first words. That does not make it wrong!</source>
            <translation>Не серед перших слів моделі. Але воно від цього не стає неправильним!</translation>
        </message>
    </context>
    <context>
        <name>Guide</name>
        <message>
            <source>At a glance</source>
            <translation>Коротко про головне</translation>
        </message>
        <message>
            <source>Minute by minute</source>
            <translation>Хвилина за хвилиною</translation>
        </message>
        <message>
            <source>Lesson “{lesson}”, path “{path}”, {minutes} minutes</source>
            <translation>Урок «{lesson}», навчальний шлях «{path}», {minutes} хв</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Хвилини</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Що</translation>
        </message>
        <message>
            <source>Lesson</source>
            <translation>Урок</translation>
        </message>
    </context>
    <context>
        <name>GuidePage</name>
        <message>
            <source>All guides</source>
            <translation>Усі посібники</translation>
        </message>
        <message>
            <source>There is no such course.</source>
            <translation>Такого курсу немає.</translation>
        </message>
        <message>
            <source>Minute by minute</source>
            <translation>Хвилина за хвилиною</translation>
        </message>
    </context>
    <context>
        <name>GuidesPage</name>
        <message>
            <source>Guides for courses</source>
            <translation>Посібники до курсів</translation>
        </message>
        <message>
            <source>For those who lead a group: aim, plan minute by minute, questions, what often goes wrong.</source>
            <translation>Для тих, хто веде групу: мета, план хвилина за хвилиною, запитання та що часто не виходить.</translation>
        </message>
        <message>
            <source>There are no courses on this PC.</source>
            <translation>На цьому комп’ютері немає курсів.</translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n хвилина</numerusform>
                <numerusform>%n хвилини</numerusform>
                <numerusform>%n хвилин</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lesson(s)</source>
            <translation>
                <numerusform>%n урок</numerusform>
                <numerusform>%n уроки</numerusform>
                <numerusform>%n уроків</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HealthPage</name>
        <message>
            <source>State of this PC</source>
            <translation>Стан цього комп’ютера</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Перевірити ще раз</translation>
        </message>
        <message>
            <source>The PC is being looked at …</source>
            <translation>Комп’ютер перевіряється …</translation>
        </message>
        <message>
            <source>AI model: is being loaded</source>
            <translation>Модель ШІ: завантажується</translation>
        </message>
        <message>
            <source>AI model: {name}, processor cores in use: {cores}</source>
            <translation>Модель ШІ: {name}, ядер процесора в роботі: {cores}</translation>
        </message>
        <message>
            <source>Processor: {name}, cores: {cores}</source>
            <translation>Процесор: {name}, ядер: {cores}</translation>
        </message>
        <message>
            <source>Memory: {free} of {total} free</source>
            <translation>Пам’ять: вільно {free} з {total}</translation>
        </message>
        <message>
            <source>Reading aloud: no voice on this PC</source>
            <translation>Читання вголос: на цьому комп’ютері немає голосу</translation>
        </message>
        <message>
            <source>Room for temporary files: {free} free</source>
            <translation>Місце для тимчасових файлів: вільно {free}</translation>
        </message>
        <message>
            <source>The app cannot write here: {folder}</source>
            <translation>Застосунок не може писати сюди: {folder}</translation>
        </message>
        <message numerus="yes">
            <source>%n lesson(s) can be used</source>
            <translation>
                <numerusform>Можна користуватися %n уроком</numerusform>
                <numerusform>Можна користуватися %n уроками</numerusform>
                <numerusform>Можна користуватися %n уроками</numerusform>
            </translation>
        </message>
        <message>
            <source>Left out because of a fault: {name}. {file}, line {line}: {what}</source>
            <translation>Пропущено через помилку: {name}. {file}, рядок {line}: {what}</translation>
        </message>
        <message>
            <source>Reading aloud: voices for {languages}</source>
            <translation>Читання вголос: є голоси для мов: {languages}</translation>
        </message>
        <message>
            <source>Reading aloud: no voices for {languages}</source>
            <translation>Читання вголос: немає голосів для мов: {languages}</translation>
        </message>
    </context>
    <context>
        <name>Heard</name>
        <message>
            <source>{number} of {total}</source>
            <translation>{number} з {total}</translation>
        </message>
    </context>
    <context>
        <name>HelpBar</name>
        <message>
            <source>Simple language</source>
            <translation>Проста мова</translation>
        </message>
        <message>
            <source>Smaller text, now {percent} percent</source>
            <translation>Менший шрифт, зараз {percent} %</translation>
        </message>
        <message>
            <source>Larger text, now {percent} percent</source>
            <translation>Більший шрифт, зараз {percent} %</translation>
        </message>
        <message>
            <source>light</source>
            <translation>світлі</translation>
        </message>
        <message>
            <source>dark</source>
            <translation>темні</translation>
        </message>
        <message>
            <source>strong contrast</source>
            <translation>сильний контраст</translation>
        </message>
        <message>
            <source>Change colours, now {theme}</source>
            <translation>Змінити кольори, зараз: {theme}</translation>
        </message>
        <message>
            <source>Light / Dark</source>
            <translation>Світлі / темні</translation>
        </message>
        <message>
            <source>Language: {name}</source>
            <translation>Мова: {name}</translation>
        </message>
        <message>
            <source>For the staff</source>
            <translation>Для працівників</translation>
        </message>
        <message>
            <source>More space between lines and letters</source>
            <translation>Більше місця між рядками й літерами</translation>
        </message>
        <message>
            <source>Less motion</source>
            <translation>Менше руху</translation>
        </message>
        <message>
            <source>More options</source>
            <translation>Інші засоби допомоги</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Клавіші</translation>
        </message>
        <message>
            <source>Options</source>
            <translation>Допомога</translation>
        </message>
    </context>
    <context>
        <name>HelpButton</name>
        <message>
            <source>Get help</source>
            <translation>Отримати допомогу</translation>
        </message>
        <message>
            <source>Get help: whom you can call</source>
            <translation>Отримати допомогу: кому можна зателефонувати</translation>
        </message>
        <message>
            <source>Whom you can call when you or somebody else is not well</source>
            <translation>Кому можна зателефонувати, якщо вам або комусь іншому зле</translation>
        </message>
    </context>
    <context>
        <name>HomePage</name>
        <message>
            <source>Home</source>
            <translation>Головна сторінка</translation>
        </message>
        <message>
            <source>Good day! What would you like to try today?</source>
            <translation>Добрий день! Що ви хотіли б сьогодні спробувати?</translation>
        </message>
        <message>
            <source>Get to know AI at your own pace. What you write stays on this computer and is deleted at the end.</source>
            <translation>Спокійно знайомтеся зі ШІ. Ваш текст лишається на цьому комп’ютері, а наприкінці видаляється.</translation>
        </message>
        <message>
            <source>I have a learning pass</source>
            <translation>У мене є навчальна картка</translation>
        </message>
        <message>
            <source>Certificate of participation</source>
            <translation>Підтвердження участі</translation>
        </message>
        <message>
            <source>Words explained</source>
            <translation>Пояснення слів</translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n хвилина</numerusform>
                <numerusform>%n хвилини</numerusform>
                <numerusform>%n хвилин</numerusform>
            </translation>
        </message>
        <message>
            <source>Go on where you were:</source>
            <translation>Продовжуйте з того місця, де зупинилися:</translation>
        </message>
        <message>
            <source>New here? Start like this:</source>
            <translation>Ви тут уперше? Почніть так:</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Продовжити</translation>
        </message>
        <message>
            <source>Start lesson</source>
            <translation>Почати урок</translation>
        </message>
        <message numerus="yes">
            <source>%n lesson(s)</source>
            <translation>
                <numerusform>%n урок</numerusform>
                <numerusform>%n уроки</numerusform>
                <numerusform>%n уроків</numerusform>
            </translation>
        </message>
        <message>
            <source>Practise freely</source>
            <translation>Вільна практика</translation>
        </message>
        <message>
            <source>Talk with the AI on this PC about whatever you like.</source>
            <translation>Поговоріть із ШІ на цьому комп’ютері про що завгодно.</translation>
        </message>
        <message>
            <source>as long as you like</source>
            <translation>скільки захочете</translation>
        </message>
    </context>
    <context>
        <name>IdleReminder</name>
        <message numerus="yes">
            <source>%n second(s) left</source>
            <translation>
                <numerusform>залишилася %n секунда</numerusform>
                <numerusform>залишилося %n секунди</numerusform>
                <numerusform>залишилося %n секунд</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Keeper</name>
        <message>
            <source>Your text has not been sent to the AI, and it is not stored anywhere.</source>
            <translation>Ваш текст не надіслано ШІ, і його ніде не збережено.</translation>
        </message>
        <message>
            <source>Back to my text</source>
            <translation>Назад до мого тексту</translation>
        </message>
        <message>
            <source>Write to the AI anyway</source>
            <translation>Усе одно написати ШІ</translation>
        </message>
        <message>
            <source>Here in the house: {name}, {phone}</source>
            <translation>Тут, у центрі: {name}, {phone}</translation>
        </message>
        <message>
            <source>the staff</source>
            <translation>працівники</translation>
        </message>
        <message>
            <source>On this PC your text stays inside and is deleted at the end. In a chat on the internet others would keep it, and nobody can call it back.</source>
            <translation>На цьому комп’ютері ваш текст нікуди не йде й наприкінці видаляється. У чаті в інтернеті він залишився б і в інших, і ніхто не зміг би його повернути.</translation>
        </message>
        <message>
            <source>Black it out</source>
            <translation>Замалювати</translation>
        </message>
        <message>
            <source>Change my text</source>
            <translation>Змінити мій текст</translation>
        </message>
        <message>
            <source>Send it as it is</source>
            <translation>Надіслати так, як є</translation>
        </message>
        <message>
            <source>There are private details in your text</source>
            <translation>У вашому тексті є особисті дані</translation>
        </message>
        <message>
            <source>Send it and see</source>
            <translation>Надіслати й подивитися</translation>
        </message>
        <message>
            <source>“{text}”</source>
            <translation>«{text}»</translation>
        </message>
    </context>
    <context>
        <name>Keypad</name>
        <message>
            <source>Erase the last digit</source>
            <translation>Стерти останню цифру</translation>
        </message>
    </context>
    <context>
        <name>Keys</name>
        <message>
            <source>On to the next thing, and back</source>
            <translation>До наступного елемента й назад</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>{one} or {other}</source>
            <translation>{one} або {other}</translation>
        </message>
        <message>
            <source>Press what has the frame around it</source>
            <translation>Натиснути те, що в рамці</translation>
        </message>
        <message>
            <source>Arrow keys</source>
            <translation>Клавіші зі стрілками</translation>
        </message>
        <message>
            <source>Move in menus, texts, letters and sliders</source>
            <translation>Рухатися в меню, текстах, листах і повзунках</translation>
        </message>
        <message>
            <source>In a field for a question: send it</source>
            <translation>У полі для запитання: надіслати</translation>
        </message>
        <message>
            <source>In such a field: begin a new line</source>
            <translation>У тому ж полі: почати новий рядок</translation>
        </message>
        <message>
            <source>1 to 9</source>
            <translation>Від 1 до 9</translation>
        </message>
        <message>
            <source>When sorting: put the card into that box</source>
            <translation>Під час сортування: покласти картку в цей кошик</translation>
        </message>
        <message>
            <source>Close a menu or a question without changing anything</source>
            <translation>Закрити меню чи запитання, нічого не змінюючи</translation>
        </message>
        <message>
            <source>Scroll the page up or down</source>
            <translation>Прокрутити сторінку вгору або вниз</translation>
        </message>
        <message>
            <source>Larger or smaller text</source>
            <translation>Більший або менший шрифт</translation>
        </message>
        <message>
            <source>End the session and delete everything</source>
            <translation>Завершити сеанс і все видалити (спершу запитаємо)</translation>
        </message>
        <message>
            <source>Show this list of keys</source>
            <translation>Показати цей список клавіш</translation>
        </message>
        <message>
            <source>Have the page, or what is selected, read aloud</source>
            <translation>Прочитати вголос сторінку або виділене</translation>
        </message>
        <message>
            <source>Stop reading aloud</source>
            <translation>Зупинити читання вголос</translation>
        </message>
    </context>
    <context>
        <name>KeysPage</name>
        <message>
            <source>Keys</source>
            <translation>Клавіші</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>You need no mouse here. A frame shows where you are.</source>
            <translation>Миша тут не потрібна. Рамка показує, де ви.</translation>
        </message>
        <message>
            <source>Without a keyboard</source>
            <translation>Без клавіатури</translation>
        </message>
    </context>
    <context>
        <name>Languages</name>
        <message>
            <source>German</source>
            <translation>німецька</translation>
        </message>
        <message>
            <source>simple German</source>
            <translation>проста німецька</translation>
        </message>
        <message>
            <source>English</source>
            <translation>англійська</translation>
        </message>
    </context>
    <context>
        <name>LearningPassPage</name>
        <message>
            <source>Your learning pass</source>
            <translation>Ваша навчальна картка</translation>
        </message>
        <message>
            <source>Write this code down or take a photo of it. With it you can go on another time.</source>
            <translation>Запишіть цей код або сфотографуйте його. З ним ви зможете продовжити іншим разом, на будь-якому комп’ютері з цим застосунком.</translation>
        </message>
        <message>
            <source>The same code as a picture for your phone</source>
            <translation>Той самий код як картинка для вашого телефона</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>There is no letter O and no letter I in it: 0 is zero, 1 is one.</source>
            <translation>У ньому немає літер O та I: 0 — це нуль, 1 — це одиниця.</translation>
        </message>
        <message>
            <source>Your code</source>
            <translation>Ваш код</translation>
        </message>
        <message numerus="yes">
            <source>%n completed lesson(s)</source>
            <translation>
                <numerusform>%n пройдений урок</numerusform>
                <numerusform>%n пройдені уроки</numerusform>
                <numerusform>%n пройдених уроків</numerusform>
            </translation>
        </message>
        <message>
            <source>your language, text size and colours</source>
            <translation>ваша мова, розмір шрифту й кольори</translation>
        </message>
        <message>
            <source>Your name is not in it, and nothing of what you wrote.</source>
            <translation>Вашого імені в ньому немає, як і нічого з того, що ви написали.</translation>
        </message>
        <message>
            <source>The code holds:</source>
            <translation>Код містить:</translation>
        </message>
    </context>
    <context>
        <name>LessonPage</name>
        <message>
            <source>Next</source>
            <translation>Далі</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>All lessons</source>
            <translation>Усі уроки</translation>
        </message>
        <message>
            <source>Step {step} of {total}</source>
            <translation>Крок {step} з {total}</translation>
        </message>
        <message>
            <source>Lesson completed</source>
            <translation>Урок пройдено!</translation>
        </message>
        <message>
            <source>Next lesson: {title}</source>
            <translation>Наступний урок: {title}</translation>
        </message>
        <message>
            <source>Home page</source>
            <translation>Головна сторінка</translation>
        </message>
        <message>
            <source>Go on later with a learning pass</source>
            <translation>Далі з навчальною карткою</translation>
        </message>
        <message>
            <source>To take home</source>
            <translation>Узяти із собою</translation>
        </message>
        <message>
            <source>Certificate of participation</source>
            <translation>Підтвердження участі</translation>
        </message>
    </context>
    <context>
        <name>LessonsPage</name>
        <message>
            <source>Course and lessons for today</source>
            <translation>Курс і уроки на сьогодні</translation>
        </message>
        <message>
            <source>Mark the lessons that can be opened. Where none is marked, all can be.</source>
            <translation>Позначте уроки, які можна відкривати. Якщо не позначено жодного, доступні всі уроки.</translation>
        </message>
        <message>
            <source>Allow all lessons</source>
            <translation>Дозволити всі уроки</translation>
        </message>
        <message>
            <source>The settings of this PC fix this (policy.toml, locked).</source>
            <translation>Це задано в налаштуваннях цього комп’ютера (policy.toml, locked).</translation>
        </message>
        <message>
            <source>Only these lessons</source>
            <translation>Лише ці уроки</translation>
        </message>
        <message>
            <source>No course</source>
            <translation>без курсу</translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n хвилина</numerusform>
                <numerusform>%n хвилини</numerusform>
                <numerusform>%n хвилин</numerusform>
            </translation>
        </message>
        <message>
            <source>Course on the home page</source>
            <translation>Курс на головній сторінці</translation>
        </message>
        <message numerus="yes">
            <source>%n lesson(s) can be opened.</source>
            <translation>
                <numerusform>Можна відкрити %n урок.</numerusform>
                <numerusform>Можна відкрити %n уроки.</numerusform>
                <numerusform>Можна відкрити %n уроків.</numerusform>
            </translation>
        </message>
        <message>
            <source>All lessons can be opened.</source>
            <translation>Можна відкрити всі уроки.</translation>
        </message>
    </context>
    <context>
        <name>LicencePage</name>
        <message>
            <source>Licence of the model</source>
            <translation>Ліцензія моделі</translation>
        </message>
        <message>
            <source>AI models</source>
            <translation>Моделі ШІ</translation>
        </message>
        <message>
            <source>The text does not come with this app. It can be read here: {where}</source>
            <translation>Тексту немає в цьому застосунку. Його можна прочитати тут: {where}</translation>
        </message>
    </context>
    <context>
        <name>MemoryView</name>
        <message>
            <source>What you say</source>
            <translation>Що ви кажете</translation>
        </message>
        <message>
            <source>Press an example or write yourself:</source>
            <translation>Натисніть на приклад або напишіть щось самі:</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Спробувати ще раз</translation>
        </message>
        <message>
            <source>The AI's memory</source>
            <translation>Пам’ять ШІ</translation>
        </message>
        <message>
            <source>{used} of {window} pieces are taken. Forgotten: {lost}.</source>
            <translation>Зайнято частин слів: {used} з {window}. Забуто: {lost}.</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Зупинити</translation>
        </message>
        <message>
            <source>Say it</source>
            <translation>Надіслати</translation>
        </message>
        <message>
            <source>New conversation</source>
            <translation>Нова розмова</translation>
        </message>
        <message>
            <source>Everything still fits in. Go on talking until something falls out.</source>
            <translation>Поки що все вміщується. Розмовляйте далі, доки щось не випаде.</translation>
        </message>
        <message>
            <source>Of {all} pieces the AI still has {used}. It has forgotten {lost}, the oldest first.</source>
            <translation>Частин слів було {all}. ШІ ще має {used}, а {lost} вже забув: спершу найстаріші.</translation>
        </message>
    </context>
    <context>
        <name>ModelCardPage</name>
        <message>
            <source>Profile of the AI on this PC</source>
            <translation>Паспорт ШІ на цьому комп’ютері</translation>
        </message>
        <message>
            <source>Back to the lesson</source>
            <translation>Назад до уроку</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>As on a jar of jam: what is in it, who made it, what it is good for.</source>
            <translation>Як на банці варення: що всередині, хто зробив і для чого годиться.</translation>
        </message>
        <message>
            <source>Nothing is known about it.</source>
            <translation>Про це нічого не відомо.</translation>
        </message>
        <message>
            <source>This model is not loaded just now. You may see recorded answers.</source>
            <translation>Цю модель зараз не завантажено. Можливо, ви бачите записані відповіді.</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>невідомо</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Назва</translation>
        </message>
        <message>
            <source>Made by</source>
            <translation>Хто створив</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Випущено</translation>
        </message>
        <message>
            <source>Size of the file</source>
            <translation>Розмір файла</translation>
        </message>
        <message>
            <source>Learnt numbers</source>
            <translation>Вивчені числа</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Ліцензія</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Мови</translation>
        </message>
        <message>
            <source>Memory it needs</source>
            <translation>Потрібна пам’ять</translation>
        </message>
        <message>
            <source>Speed on this PC</source>
            <translation>Швидкість на цьому комп’ютері</translation>
        </message>
        <message>
            <source>not measured</source>
            <translation>не виміряно</translation>
        </message>
        <message numerus="yes">
            <source>It has about %n piece(s) of words of a conversation in view.</source>
            <translation>
                <numerusform>Бачить близько %n частини слів розмови.</numerusform>
                <numerusform>Бачить близько %n частин слів розмови.</numerusform>
                <numerusform>Бачить близько %n частин слів розмови.</numerusform>
            </translation>
        </message>
        <message>
            <source>Window</source>
            <translation>Вікно</translation>
        </message>
        <message>
            <source>Further models on this PC</source>
            <translation>Інші моделі на цьому комп’ютері</translation>
        </message>
        <message>
            <source>{count} million (parameters)</source>
            <translation>{count} мільйонів (параметрів)</translation>
        </message>
        <message>
            <source>{count} thousand million (parameters)</source>
            <translation>{count} мільярда (параметрів)</translation>
        </message>
        <message>
            <source>We have not tried this model.</source>
            <translation>Ми не випробовували цю модель.</translation>
        </message>
        <message>
            <source>Find out for yourself what it is good at. Check what it says.</source>
            <translation>З’ясуйте самі, що вона добре вміє. Перевіряйте, що вона каже.</translation>
        </message>
        <message>
            <source>What it has learnt from</source>
            <translation>З чого навчалася</translation>
        </message>
        <message>
            <source>Not known. Its makers do not tell, or only roughly.</source>
            <translation>Невідомо. Творці цього не кажуть або кажуть лише приблизно.</translation>
        </message>
        <message>
            <source>What it is good at, as we have tried it</source>
            <translation>Що добре вміє: ми це випробували</translation>
        </message>
        <message>
            <source>What it is bad at</source>
            <translation>Що вміє погано</translation>
        </message>
    </context>
    <context>
        <name>ModelFrame</name>
        <message>
            <source>Not on this PC</source>
            <translation>Немає на цьому комп’ютері</translation>
        </message>
        <message>
            <source>On this PC, trial run not passed</source>
            <translation>На цьому комп’ютері, пробний запуск не пройдено</translation>
        </message>
        <message>
            <source>In use on this PC</source>
            <translation>Використовується на цьому комп’ютері</translation>
        </message>
        <message>
            <source>On this PC</source>
            <translation>На цьому комп’ютері</translation>
        </message>
        <message>
            <source>Kind: {kind}.</source>
            <translation>Вид: {kind}.</translation>
        </message>
        <message>
            <source>Bring it on a stick; its terms have to be accepted here: {where}</source>
            <translation>Принесіть її на флешці. Умови треба прийняти тут: {where}</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>Використати</translation>
        </message>
        <message>
            <source>Try out</source>
            <translation>Спробувати</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Перевірити</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Прибрати</translation>
        </message>
        <message>
            <source>Fetch</source>
            <translation>Завантажити</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Ліцензія</translation>
        </message>
    </context>
    <context>
        <name>ModelLanguages</name>
        <message>
            <source>The AI on this PC knows German best.</source>
            <translation>ШІ на цьому комп’ютері найкраще знає німецьку.</translation>
        </message>
        <message>
            <source>In other languages it makes many more mistakes.</source>
            <translation>Іншими мовами він помиляється набагато частіше.</translation>
        </message>
        <message>
            <source>That is why the cards are in German.</source>
            <translation>Тому картки — німецькою.</translation>
        </message>
        <message>
            <source>The cards make a prompt in German. Reply in German if you can.</source>
            <translation>З карток виходить запит німецькою. Якщо можете, відповідайте німецькою.</translation>
        </message>
    </context>
    <context>
        <name>ModelLead</name>
        <message>
            <source>The settings of this PC fix the model: {model} (policy.toml).</source>
            <translation>Налаштування цього комп’ютера визначають модель: {model} (policy.toml).</translation>
        </message>
        <message>
            <source>There is no AI model on this PC yet.</source>
            <translation>На цьому комп’ютері ще немає моделі ШІ.</translation>
        </message>
        <message>
            <source>Until then visitors see recorded answers. There are two ways to a model:</source>
            <translation>Доти відвідувачі бачать записані відповіді. Модель можна отримати двома способами:</translation>
        </message>
        <message>
            <source>1. With a memory stick: copy a model file to it on another PC. Plug it in here and press “Add from a memory stick”.</source>
            <translation>1. З флешкою: скопіюйте на неї файл моделі на іншому комп’ютері. Вставте її тут і натисніть «Додати з флешки».</translation>
        </message>
        <message>
            <source>2. From the internet: connect this PC, choose a model below and press “Fetch”.</source>
            <translation>2. З інтернету: під’єднайте цей комп’ютер, виберіть модель нижче й натисніть «Завантажити».</translation>
        </message>
        <message>
            <source>This PC has {memory} of memory.</source>
            <translation>Цей комп’ютер має {memory} пам’яті.</translation>
        </message>
        <message>
            <source>We recommend: {model}.</source>
            <translation>Радимо: {model}.</translation>
        </message>
        <message>
            <source>None of the models that we have tried suits it.</source>
            <translation>Жодна з випробуваних нами моделей йому не підходить.</translation>
        </message>
        <message>
            <source>{model} may be better, but we have not tried it.</source>
            <translation>{model} може бути кращою, але ми цієї моделі не випробовували.</translation>
        </message>
        <message>
            <source>How fast it answers was not measured yet.</source>
            <translation>Як швидко вона відповідає, ще не виміряно.</translation>
        </message>
        <message>
            <source>In use now: {model}.</source>
            <translation>Зараз використовується: {model}.</translation>
        </message>
    </context>
    <context>
        <name>ModelTroubles</name>
        <message>
            <source>{name} is not a model file.</source>
            <translation>{name} — це не файл моделі.</translation>
        </message>
        <message>
            <source>The name alone does not count. Models are files of the kind GGUF.</source>
            <translation>Самої назви замало. Моделі — це файли виду GGUF.</translation>
        </message>
        <message>
            <source>{name} is not complete: the end is missing.</source>
            <translation>{name} неповний: немає кінця.</translation>
        </message>
        <message>
            <source>Copy the file to the stick once more, then add it again.</source>
            <translation>Скопіюйте файл на флешку ще раз, а потім додайте знову.</translation>
        </message>
        <message>
            <source>{name} is damaged.</source>
            <translation>{name} пошкоджено.</translation>
        </message>
        <message>
            <source>Get the file once more from where it came.</source>
            <translation>Візьміть файл ще раз там, звідки він.</translation>
        </message>
        <message>
            <source>{name} is of a kind that this app cannot run.</source>
            <translation>{name} — файл такого виду, який цей застосунок не може запустити.</translation>
        </message>
        <message>
            <source>Choose a model for texts from the list, or a newer app.</source>
            <translation>Виберіть зі списку модель для текстів або новіший застосунок.</translation>
        </message>
        <message>
            <source>{name} could not be read to the end. Was the stick pulled out?</source>
            <translation>{name} не вдалося прочитати до кінця. Флешку вийняли?</translation>
        </message>
        <message>
            <source>Nothing is broken here. Plug the stick in, then add it again.</source>
            <translation>Тут нічого не зламано. Вставте флешку й додайте файл знову.</translation>
        </message>
        <message>
            <source>This model is too large for this PC.</source>
            <translation>Ця модель завелика для цього комп’ютера.</translation>
        </message>
        <message>
            <source>It needs {needed} of memory, the PC has {free}. Take a smaller one.</source>
            <translation>Їй треба {needed} пам’яті, а комп’ютер має {free}. Візьміть меншу.</translation>
        </message>
        <message>
            <source>There is too little memory free just now.</source>
            <translation>Зараз замало вільної пам’яті.</translation>
        </message>
        <message>
            <source>It needs {needed}, {free} are free. Close other programs, then try again.</source>
            <translation>Треба {needed}, вільно {free}. Закрийте інші програми й спробуйте ще раз.</translation>
        </message>
        <message>
            <source>The disk of this PC is too full.</source>
            <translation>Диск цього комп’ютера переповнений.</translation>
        </message>
        <message>
            <source>{needed} are needed, {free} are free. Make room, then try again.</source>
            <translation>Треба {needed}, вільно {free}. Звільніть місце й спробуйте ще раз.</translation>
        </message>
        <message>
            <source>The model did not answer in its trial run. It is not used.</source>
            <translation>Під час пробного запуску модель не дала відповіді. Її не використовують.</translation>
        </message>
        <message>
            <source>Try it out once more, or remove it.</source>
            <translation>Спробуйте ще раз або приберіть її.</translation>
        </message>
        <message>
            <source>This model has not passed a trial run yet.</source>
            <translation>Ця модель ще не пройшла пробного запуску.</translation>
        </message>
        <message>
            <source>Press “Try out” first.</source>
            <translation>Спочатку натисніть «Спробувати».</translation>
        </message>
        <message>
            <source>The model could not be fetched from the internet.</source>
            <translation>Модель не вдалося завантажити з інтернету.</translation>
        </message>
        <message>
            <source>What has arrived is kept. Check the network, then go on, or bring the file on a stick.</source>
            <translation>Те, що завантажено, збережено. Перевірте мережу й продовжіть або принесіть файл на флешці.</translation>
        </message>
        <message>
            <source>Fetch it on another PC and bring it on a stick. It lies here: {where}</source>
            <translation>Завантажте її на іншому комп’ютері й принесіть на флешці. Вона тут: {where}</translation>
        </message>
        <message>
            <source>The app cannot fetch this model by itself.</source>
            <translation>Застосунок не може сам завантажити цю модель.</translation>
        </message>
        <message>
            <source>This account may not change model files here: {folder}</source>
            <translation>Цей обліковий запис не може змінювати файли моделей тут: {folder}</translation>
        </message>
        <message>
            <source>Ask whoever administers this PC.</source>
            <translation>Зверніться до адміністрації цього комп’ютера.</translation>
        </message>
        <message>
            <source>The settings of this PC fix the model.</source>
            <translation>Налаштування цього комп’ютера визначають модель.</translation>
        </message>
        <message>
            <source>The file of this model was changed or is damaged. It is not used.</source>
            <translation>Файл цієї моделі змінено або пошкоджено. Його не використовують.</translation>
        </message>
        <message>
            <source>Remove it, then fetch or add it once more.</source>
            <translation>Приберіть її, а потім завантажте або додайте ще раз.</translation>
        </message>
        <message>
            <source>The file of this model is not here any more.</source>
            <translation>Файлу цієї моделі тут уже немає.</translation>
        </message>
        <message>
            <source>Fetch or add it once more.</source>
            <translation>Завантажте або додайте її ще раз.</translation>
        </message>
        <message>
            <source>That did not work.</source>
            <translation>Це не вдалося.</translation>
        </message>
        <message>
            <source>Nothing is lost. Try it once more.</source>
            <translation>Нічого не втрачено. Спробуйте ще раз.</translation>
        </message>
    </context>
    <context>
        <name>Models</name>
        <message>
            <source>size not known</source>
            <translation>розмір невідомий</translation>
        </message>
        <message>
            <source>about {size}</source>
            <translation>близько {size}</translation>
        </message>
        <message>
            <source>languages not known</source>
            <translation>мови невідомі</translation>
        </message>
        <message>
            <source>no licence named</source>
            <translation>ліцензію не названо</translation>
        </message>
        <message>
            <source>licence {name}</source>
            <translation>ліцензія {name}</translation>
        </message>
        <message>
            <source>Unknown to us: this file is not in our list.</source>
            <translation>Нам невідома: цього файла немає в нашому списку.</translation>
        </message>
        <message>
            <source>Tried by us.</source>
            <translation>Ми її випробували.</translation>
        </message>
        <message>
            <source>Not tried by us.</source>
            <translation>Ми її не випробовували.</translation>
        </message>
        <message>
            <source>Needs {memory} of memory. It fits this PC.</source>
            <translation>Потрібно {memory} пам’яті. Підходить для цього комп’ютера.</translation>
        </message>
        <message>
            <source>Needs {memory} of memory. It fits when other programs are closed.</source>
            <translation>Потрібно {memory} пам’яті. Підходить, якщо закрити інші програми.</translation>
        </message>
        <message>
            <source>Needs {memory} of memory. It is too large for this PC.</source>
            <translation>Потрібно {memory} пам’яті. Завелика для цього комп’ютера.</translation>
        </message>
        <message>
            <source>How much memory it needs is not known.</source>
            <translation>Скільки пам’яті їй потрібно, невідомо.</translation>
        </message>
        <message>
            <source>Estimated: {speed}</source>
            <translation>За оцінкою: {speed}</translation>
        </message>
        <message>
            <source>Answers faster than one reads.</source>
            <translation>Відповідає швидше, ніж людина читає.</translation>
        </message>
        <message>
            <source>Answers about as fast as one reads.</source>
            <translation>Відповідає приблизно так швидко, як людина читає.</translation>
        </message>
        <message>
            <source>Answers slower than one reads.</source>
            <translation>Відповідає повільніше, ніж людина читає.</translation>
        </message>
        <message>
            <source>Answers very slowly.</source>
            <translation>Відповідає дуже повільно.</translation>
        </message>
    </context>
    <context>
        <name>ModelsPage</name>
        <message>
            <source>AI models on this PC</source>
            <translation>Моделі ШІ на цьому комп’ютері</translation>
        </message>
        <message>
            <source>A model is the file out of which the AI answers. It decides how well and how fast.</source>
            <translation>Модель — це файл, із якого відповідає ШІ. Від неї залежить, наскільки добре й швидко.</translation>
        </message>
        <message>
            <source>On this PC</source>
            <translation>На цьому комп’ютері</translation>
        </message>
        <message>
            <source>Further models</source>
            <translation>Інші моделі</translation>
        </message>
        <message>
            <source>Add from a memory stick</source>
            <translation>Додати з флешки</translation>
        </message>
        <message>
            <source>Measure the speed</source>
            <translation>Виміряти швидкість</translation>
        </message>
        <message>
            <source>The fetch goes on when you leave this page, reset the PC or close the app.</source>
            <translation>Завантаження триває, навіть якщо ви підете з цієї сторінки, скинете сеанс чи закриєте застосунок.</translation>
        </message>
        <message>
            <source>Which file?</source>
            <translation>Який файл?</translation>
        </message>
        <message>
            <source>There is no model file on a memory stick yet. Please plug one in.</source>
            <translation>На флешці ще немає файла моделі. Будь ласка, вставте флешку.</translation>
        </message>
        <message>
            <source>Add nothing</source>
            <translation>Нічого не додавати</translation>
        </message>
        <message>
            <source>Only for this the PC connects to the internet. It takes a while and can be paused.</source>
            <translation>Лише для цього комп’ютер виходить в інтернет. Це триває деякий час, і його можна призупинити.</translation>
        </message>
        <message>
            <source>Fetch {model} from the internet?</source>
            <translation>Завантажити {model} з інтернету?</translation>
        </message>
        <message>
            <source>Fetch</source>
            <translation>Завантажити</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Не зараз</translation>
        </message>
        <message>
            <source>The file is deleted from this PC. To have it again you need the internet or a stick.</source>
            <translation>Файл буде видалено з цього комп’ютера. Щоб мати його знову, потрібен інтернет або флешка.</translation>
        </message>
        <message>
            <source>It is in use. Without another model visitors see recorded answers.</source>
            <translation>Її використовують. Без іншої моделі відвідувачі бачать записані відповіді.</translation>
        </message>
        <message>
            <source>Remove {model}?</source>
            <translation>Прибрати {model}?</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Прибрати</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Залишити</translation>
        </message>
    </context>
    <context>
        <name>NextWordView</name>
        <message>
            <source>Try again</source>
            <translation>Спробувати ще раз</translation>
        </message>
        <message>
            <source>The AI is weighing the words …</source>
            <translation>ШІ зважує слова …</translation>
        </message>
        <message>
            <source>This is how sure the model is. Press a word to go on writing.</source>
            <translation>Ось наскільки впевнена модель. Натисніть на слово, щоб писати далі.</translation>
        </message>
        <message>
            <source>{word}: {percent}. Go on with this word</source>
            <translation>{word}: {percent}. Писати далі з цим словом</translation>
        </message>
        <message>
            <source>One word back</source>
            <translation>На слово назад</translation>
        </message>
        <message>
            <source>Another sentence</source>
            <translation>Ще одне речення</translation>
        </message>
        <message>
            <source>You guessed</source>
            <translation>Ваш здогад</translation>
        </message>
        <message>
            <source>“{word}”</source>
            <translation>«{word}»</translation>
        </message>
        <message>
            <source>The model was {percent} sure of “{word}”.</source>
            <translation>Модель була впевнена у слові «{word}» на {percent}.</translation>
        </message>
    </context>
    <context>
        <name>Notice</name>
        <message>
            <source>Try again</source>
            <translation>Спробувати ще раз</translation>
        </message>
    </context>
    <context>
        <name>PackWords</name>
        <message>
            <source>{name} is not a lesson pack.</source>
            <translation>{name} — це не пакет уроків.</translation>
        </message>
        <message>
            <source>{name} is not complete: the end is missing.</source>
            <translation>{name} неповний: немає кінця.</translation>
        </message>
        <message>
            <source>{name} is damaged.</source>
            <translation>{name} пошкоджено.</translation>
        </message>
        <message>
            <source>{name} is too large for a lesson pack.</source>
            <translation>{name} завеликий для пакета уроків.</translation>
        </message>
        <message>
            <source>{name} wants to write files where it may not.</source>
            <translation>{name} хоче записати файли туди, куди не можна.</translation>
        </message>
        <message>
            <source>{name} was made for another version of this app.</source>
            <translation>{name} зроблено для іншої версії застосунку.</translation>
        </message>
        <message>
            <source>Nothing was changed. Choose another file.</source>
            <translation>Нічого не змінено. Виберіть інший файл.</translation>
        </message>
        <message>
            <source>Nothing was changed. Copy the file to the stick once more.</source>
            <translation>Нічого не змінено. Скопіюйте файл на флешку ще раз.</translation>
        </message>
        <message>
            <source>Nothing was changed. Get the file once more.</source>
            <translation>Нічого не змінено. Візьміть файл ще раз.</translation>
        </message>
        <message>
            <source>Nothing was changed. Ask for a smaller one.</source>
            <translation>Нічого не змінено. Попросіть менший пакет.</translation>
        </message>
        <message>
            <source>Nothing was changed. Do not use this file.</source>
            <translation>Нічого не змінено. Не користуйтеся цим файлом.</translation>
        </message>
        <message>
            <source>Nothing was changed. Look for a newer app or another pack.</source>
            <translation>Нічого не змінено. Знайдіть новіший застосунок або інший пакет.</translation>
        </message>
        <message>
            <source>{name} has faults and was not added.</source>
            <translation>{name} має помилки, тому його не додано.</translation>
        </message>
        <message>
            <source>Ask whoever made it to mend them: {faults}</source>
            <translation>Попросіть автора виправити їх: {faults}</translation>
        </message>
        <message>
            <source>What {name} brings is on this PC already: {what}</source>
            <translation>Те, що містить {name}, уже є на цьому комп’ютері: {what}</translation>
        </message>
        <message>
            <source>For a newer version, remove the pack below first, then add it.</source>
            <translation>Щоб додати новішу версію, спочатку приберіть пакет нижче.</translation>
        </message>
        <message>
            <source>This account may not change lesson packs here: {folder}</source>
            <translation>Цей обліковий запис не може змінювати пакети уроків тут: {folder}</translation>
        </message>
        <message>
            <source>Ask whoever administers this PC.</source>
            <translation>Зверніться до адміністрації цього комп’ютера.</translation>
        </message>
    </context>
    <context>
        <name>PacksPage</name>
        <message>
            <source>Lesson packs on this PC</source>
            <translation>Пакети уроків на цьому комп’ютері</translation>
        </message>
        <message>
            <source>A lesson pack is a file with further lessons. They stand beside the others.</source>
            <translation>Пакет уроків — це файл з іншими уроками. Вони стоять поруч із рештою.</translation>
        </message>
        <message>
            <source>Add from a memory stick</source>
            <translation>Додати з флешки</translation>
        </message>
        <message>
            <source>There are no lesson packs on this PC yet.</source>
            <translation>На цьому комп’ютері ще немає пакетів уроків.</translation>
        </message>
        <message>
            <source>This pack is damaged. Remove it, then add it once more.</source>
            <translation>Цей пакет пошкоджено. Приберіть його, а потім додайте ще раз.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Прибрати</translation>
        </message>
        <message>
            <source>Which lesson pack?</source>
            <translation>Який пакет уроків?</translation>
        </message>
        <message>
            <source>There is no lesson pack on a memory stick yet. Please plug one in.</source>
            <translation>На флешці ще немає пакета уроків. Будь ласка, вставте флешку.</translation>
        </message>
        <message>
            <source>Add nothing</source>
            <translation>Нічого не додавати</translation>
        </message>
        <message>
            <source>Add only packs from people you know. What is in them is shown to visitors.</source>
            <translation>Додавайте лише пакети від людей, яких знаєте. Їхній вміст бачитимуть відвідувачі.</translation>
        </message>
        <message>
            <source>Add the lesson pack “{name}”?</source>
            <translation>Додати пакет уроків «{name}»?</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Додати</translation>
        </message>
        <message>
            <source>Do not add</source>
            <translation>Не додавати</translation>
        </message>
        <message>
            <source>Remove the lesson pack “{name}”?</source>
            <translation>Прибрати пакет уроків «{name}»?</translation>
        </message>
        <message>
            <source>Its lessons go with the next session. To have them again you need its file.</source>
            <translation>Його уроки зникнуть із наступного сеансу. Щоб повернути їх, потрібен файл пакета.</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Залишити</translation>
        </message>
        <message>
            <source>“{name}” was added. Its lessons come with the next session.</source>
            <translation>«{name}» додано. Його уроки з’являться з наступного сеансу.</translation>
        </message>
        <message>
            <source>“{name}” was removed. Its lessons go with the next session.</source>
            <translation>«{name}» прибрано. Його уроки зникнуть із наступного сеансу.</translation>
        </message>
        <message>
            <source>Reset this PC</source>
            <translation>Скинути сеанс на цьому комп’ютері</translation>
        </message>
        <message>
            <source>Version {version}</source>
            <translation>Версія {version}</translation>
        </message>
        <message numerus="yes">
            <source>%n lesson(s)</source>
            <translation>
                <numerusform>%n урок</numerusform>
                <numerusform>%n уроки</numerusform>
                <numerusform>%n уроків</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n хвилина</numerusform>
                <numerusform>%n хвилини</numerusform>
                <numerusform>%n хвилин</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Paper</name>
        <message>
            <source>Which printer?</source>
            <translation>Який принтер?</translation>
        </message>
        <message>
            <source>No printer is connected to this PC.</source>
            <translation>До цього комп’ютера не під’єднано принтера.</translation>
        </message>
        <message>
            <source>Do not print</source>
            <translation>Не друкувати</translation>
        </message>
        <message>
            <source>Which memory stick?</source>
            <translation>Яка флешка?</translation>
        </message>
        <message>
            <source>Please plug in a memory stick.</source>
            <translation>Будь ласка, вставте флешку.</translation>
        </message>
        <message>
            <source>Do not save</source>
            <translation>Не зберігати</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Зберегти</translation>
        </message>
        <message>
            <source>There is already a file “{name}” in this place. Its content would be lost.</source>
            <translation>У цьому місці вже є файл «{name}». Його вміст буде втрачено.</translation>
        </message>
        <message>
            <source>Replace the file?</source>
            <translation>Замінити файл?</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Замінити</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Залишити</translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <translation>Сторінка {page} з {pages}</translation>
        </message>
        <message>
            <source>What you have seen</source>
            <translation>Що ви побачили</translation>
        </message>
        <message>
            <source>Certificate of participation</source>
            <translation>Підтвердження участі</translation>
        </message>
        <message>
            <source>has completed these lessons on artificial intelligence:</source>
            <translation>Пройдено такі уроки про штучний інтелект:</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Ім’я</translation>
        </message>
        <message>
            <source>Together about {minutes} minutes of learning and trying out.</source>
            <translation>Разом приблизно {minutes} хв навчання та спроб.</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Підпис</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Місце</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Дата</translation>
        </message>
        <message>
            <source>With this code you go on next time, on any PC with this app:</source>
            <translation>З цим кодом ви продовжите наступного разу на будь-якому комп’ютері з цим застосунком:</translation>
        </message>
        <message>
            <source>Your learning pass</source>
            <translation>Ваша навчальна картка</translation>
        </message>
        <message>
            <source>The AI can be wrong. Check what matters to you.</source>
            <translation>ШІ може помилятися. Перевірте те, що для вас важливо.</translation>
        </message>
    </context>
    <context>
        <name>PassEntryPage</name>
        <message>
            <source>Go on with a learning pass</source>
            <translation>Продовжити з навчальною карткою</translation>
        </message>
        <message>
            <source>Home page</source>
            <translation>Головна сторінка</translation>
        </message>
        <message>
            <source>Type the code from your slip. Small letters and spaces do not matter.</source>
            <translation>Введіть код зі свого папірця. Малі літери та пробіли не заважають.</translation>
        </message>
        <message>
            <source>Your code</source>
            <translation>Ваш код</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Продовжити</translation>
        </message>
        <message>
            <source>Welcome back! Your pass has been taken over.</source>
            <translation>З поверненням! Вашу картку прийнято.</translation>
        </message>
        <message numerus="yes">
            <source>Welcome back! %n lesson(s) are marked as completed.</source>
            <translation>
                <numerusform>З поверненням! %n урок позначено як пройдений.</numerusform>
                <numerusform>З поверненням! %n уроки позначено як пройдені.</numerusform>
                <numerusform>З поверненням! %n уроків позначено як пройдені.</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose a lesson</source>
            <translation>Вибрати урок</translation>
        </message>
        <message>
            <source>This code was made by a newer version of the app. Please ask the staff.</source>
            <translation>Цей код створено новішою версією застосунку. Будь ласка, запитайте працівників.</translation>
        </message>
        <message numerus="yes">
            <source>The code is not complete yet: %n character(s) missing.</source>
            <translation>
                <numerusform>Код ще неповний: бракує %n символу.</numerusform>
                <numerusform>Код ще неповний: бракує %n символів.</numerusform>
                <numerusform>Код ще неповний: бракує %n символів.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The code is %n character(s) too long.</source>
            <translation>
                <numerusform>Код задовгий на %n символ.</numerusform>
                <numerusform>Код задовгий на %n символи.</numerusform>
                <numerusform>Код задовгий на %n символів.</numerusform>
            </translation>
        </message>
        <message>
            <source>Please look at group {number} of the code again: something is mistyped there.</source>
            <translation>Будь ласка, ще раз погляньте на групу {number}: там, мабуть, помилка.</translation>
        </message>
        <message>
            <source>Something in the code is mistyped. Please compare it character by character.</source>
            <translation>У коді є помилка. Будь ласка, порівняйте знак за знаком.</translation>
        </message>
    </context>
    <context>
        <name>PathPage</name>
        <message>
            <source>Home page</source>
            <translation>Головна сторінка</translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n хвилина</numerusform>
                <numerusform>%n хвилини</numerusform>
                <numerusform>%n хвилин</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n step(s)</source>
            <translation>
                <numerusform>%n крок</numerusform>
                <numerusform>%n кроки</numerusform>
                <numerusform>%n кроків</numerusform>
            </translation>
        </message>
        <message>
            <source>done</source>
            <translation>пройдено</translation>
        </message>
        <message>
            <source>begun</source>
            <translation>розпочато</translation>
        </message>
        <message>
            <source>in: {language}</source>
            <translation>мова: {language}</translation>
        </message>
        <message>
            <source>from the pack “{name}”</source>
            <translation>з пакета «{name}»</translation>
        </message>
    </context>
    <context>
        <name>PausedPage</name>
        <message>
            <source>Break</source>
            <translation>Перерва</translation>
        </message>
        <message>
            <source>It goes on in a moment. Nothing is lost: your page waits for you.</source>
            <translation>Незабаром продовжимо. Нічого не втрачено: ваша сторінка чекає на вас.</translation>
        </message>
        <message>
            <source>Go on (staff)</source>
            <translation>Продовжити (для працівників)</translation>
        </message>
    </context>
    <context>
        <name>Picks</name>
        <message>
            <source>The settings of this PC fix this (policy.toml, locked).</source>
            <translation>Це задано в налаштуваннях цього комп’ютера (policy.toml, locked).</translation>
        </message>
    </context>
    <context>
        <name>PinPage</name>
        <message>
            <source>For the staff</source>
            <translation>Для працівників</translation>
        </message>
        <message>
            <source>Back to the session</source>
            <translation>Назад до сеансу</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>PIN</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Відкрити</translation>
        </message>
        <message>
            <source>Please enter the PIN of the staff.</source>
            <translation>Будь ласка, введіть PIN працівників.</translation>
        </message>
        <message numerus="yes">
            <source>Too many wrong tries. Please wait %n more second(s).</source>
            <translation>
                <numerusform>Забагато неправильних спроб. Зачекайте, будь ласка, ще %n секунду.</numerusform>
                <numerusform>Забагато неправильних спроб. Зачекайте, будь ласка, ще %n секунди.</numerusform>
                <numerusform>Забагато неправильних спроб. Зачекайте, будь ласка, ще %n секунд.</numerusform>
            </translation>
        </message>
        <message>
            <source>That was not the right PIN.</source>
            <translation>Це був неправильний PIN.</translation>
        </message>
    </context>
    <context>
        <name>PolicyNotice</name>
        <message>
            <source>For the staff: the settings of this PC are not in order.</source>
            <translation>Для працівників: у налаштуваннях цього комп’ютера є помилки.</translation>
        </message>
        <message>
            <source>The PIN cannot be read. An administrator has to mend {file}.</source>
            <translation>PIN не вдається прочитати. Адміністрація має виправити цей файл: {file}</translation>
        </message>
        <message>
            <source>What is wrong has its usual value. An administrator has to mend {file}.</source>
            <translation>Де є помилка, діє звичайне значення. Адміністрація має виправити цей файл: {file}</translation>
        </message>
        <message>
            <source>Line {line}: {what}</source>
            <translation>Рядок {line}: {what}</translation>
        </message>
    </context>
    <context>
        <name>PolicyPage</name>
        <message>
            <source>An administrator changes them in this file: {file}</source>
            <translation>Адміністрація змінює їх у цьому файлі: {file}</translation>
        </message>
        <message>
            <source>Settings of this PC</source>
            <translation>Налаштування цього комп’ютера</translation>
        </message>
        <message>
            <source>chosen for today</source>
            <translation>вибрано на сьогодні</translation>
        </message>
        <message>
            <source>set in the file</source>
            <translation>задано у файлі</translation>
        </message>
        <message>
            <source>usual value</source>
            <translation>звичайне значення</translation>
        </message>
        <message>
            <source>locked: cannot be changed for the day</source>
            <translation>заблоковано: на день змінити не можна</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>так</translation>
        </message>
        <message>
            <source>no</source>
            <translation>ні</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>без обмеження</translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n хвилина</numerusform>
                <numerusform>%n хвилини</numerusform>
                <numerusform>%n хвилин</numerusform>
            </translation>
        </message>
        <message>
            <source>set</source>
            <translation>задано</translation>
        </message>
        <message>
            <source>none</source>
            <translation>немає</translation>
        </message>
        <message>
            <source>Name of the room or PC</source>
            <translation>Назва кімнати або комп’ютера</translation>
        </message>
        <message>
            <source>Language of the home page</source>
            <translation>Мова головної сторінки</translation>
        </message>
        <message>
            <source>Begin in simple language</source>
            <translation>Починати простою мовою</translation>
        </message>
        <message>
            <source>Text size in percent</source>
            <translation>Розмір шрифту у відсотках</translation>
        </message>
        <message>
            <source>A group of young people</source>
            <translation>Молодіжна група</translation>
        </message>
        <message>
            <source>Course</source>
            <translation>Курс</translation>
        </message>
        <message>
            <source>Only these lessons</source>
            <translation>Лише ці уроки</translation>
        </message>
        <message>
            <source>End when nobody is there for</source>
            <translation>Завершити, якщо нікого немає впродовж</translation>
        </message>
        <message>
            <source>Longest session</source>
            <translation>Найдовший сеанс</translation>
        </message>
        <message>
            <source>How often five minutes can be added</source>
            <translation>Скільки разів можна додати п’ять хвилин</translation>
        </message>
        <message>
            <source>PIN of the staff</source>
            <translation>PIN працівників</translation>
        </message>
        <message>
            <source>Reset key asks for the PIN</source>
            <translation>Клавіша скидання вимагає PIN</translation>
        </message>
        <message>
            <source>Kiosk: leave with the PIN only</source>
            <translation>Кіоск: вийти можна лише з PIN</translation>
        </message>
        <message>
            <source>Save to memory sticks only</source>
            <translation>Зберігати лише на флешки</translation>
        </message>
        <message>
            <source>Person to turn to in the house</source>
            <translation>До кого звертатися в центрі</translation>
        </message>
        <message>
            <source>Telephone of that person</source>
            <translation>Телефон цієї людини</translation>
        </message>
        <message>
            <source>Count visits anonymously</source>
            <translation>Анонімно рахувати відвідування</translation>
        </message>
        <message>
            <source>AI model (empty: the usual one)</source>
            <translation>Модель ШІ (порожньо: звичайна)</translation>
        </message>
        <message>
            <source>Locked for the facilitator</source>
            <translation>Заблоковано для ведучих</translation>
        </message>
        <message>
            <source>Colours at the beginning</source>
            <translation>Кольори на початку</translation>
        </message>
    </context>
    <context>
        <name>PracticePage</name>
        <message>
            <source>Practise freely</source>
            <translation>Вільна практика</translation>
        </message>
        <message>
            <source>Home page</source>
            <translation>Головна сторінка</translation>
        </message>
        <message>
            <source>New conversation</source>
            <translation>Нова розмова</translation>
        </message>
    </context>
    <context>
        <name>PrivateNames</name>
        <message>
            <source>Name</source>
            <translation>Ім’я</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Адреса</translation>
        </message>
        <message>
            <source>Telephone number</source>
            <translation>Номер телефону</translation>
        </message>
        <message>
            <source>Email address</source>
            <translation>Електронна адреса</translation>
        </message>
        <message>
            <source>Bank account</source>
            <translation>Банківський рахунок</translation>
        </message>
        <message>
            <source>Tax number</source>
            <translation>Податковий номер</translation>
        </message>
        <message>
            <source>Insurance number</source>
            <translation>Номер страхування</translation>
        </message>
        <message>
            <source>Date of birth</source>
            <translation>Дата народження</translation>
        </message>
        <message>
            <source>Health</source>
            <translation>Здоров’я</translation>
        </message>
        <message>
            <source>Password or PIN</source>
            <translation>Пароль або PIN</translation>
        </message>
        <message>
            <source>Number of a bank card</source>
            <translation>Номер банківської картки</translation>
        </message>
        <message>
            <source>Number of a passport or an identity paper</source>
            <translation>Номер паспорта чи посвідчення</translation>
        </message>
    </context>
    <context>
        <name>Questions</name>
        <message>
            <source>for example: {example}</source>
            <translation>наприклад: {example}</translation>
        </message>
    </context>
    <context>
        <name>QuietCard</name>
        <message>
            <source>the staff</source>
            <translation>працівники</translation>
        </message>
        <message>
            <source>Here in the house: {contact}</source>
            <translation>Тут, у центрі: {contact}</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>Сховати</translation>
        </message>
        <message>
            <source>Hide these numbers</source>
            <translation>Сховати ці номери</translation>
        </message>
    </context>
    <context>
        <name>ReadButton</name>
        <message>
            <source>Read aloud</source>
            <translation>Читати вголос</translation>
        </message>
        <message>
            <source>Stop reading</source>
            <translation>Зупинити читання</translation>
        </message>
        <message>
            <source>Stop reading aloud</source>
            <translation>Зупинити читання вголос</translation>
        </message>
        <message>
            <source>Reading aloud</source>
            <translation>Читається вголос</translation>
        </message>
        <message>
            <source>Reading has stopped.</source>
            <translation>Читання зупинено.</translation>
        </message>
        <message>
            <source>Key {key}</source>
            <translation>Клавіша {key}</translation>
        </message>
        <message>
            <source>A second voice beside that of your screen reader.</source>
            <translation>Другий голос поруч із голосом вашої програми читання з екрана.</translation>
        </message>
    </context>
    <context>
        <name>ReadView</name>
        <message>
            <source>Open the profile of the AI on this PC</source>
            <translation>Відкрити паспорт ШІ на цьому комп’ютері</translation>
        </message>
    </context>
    <context>
        <name>Recorded</name>
        <message>
            <source>recorded</source>
            <translation>запис</translation>
        </message>
    </context>
    <context>
        <name>RedactView</name>
        <message>
            <source>What would the app have noticed?</source>
            <translation>Що помітив би застосунок?</translation>
        </message>
        <message>
            <source>Who noticed what:</source>
            <translation>Хто що помітив:</translation>
        </message>
        <message>
            <source>You: blacked out</source>
            <translation>Ви: замальовано</translation>
        </message>
        <message>
            <source>You: still readable</source>
            <translation>Ви: ще можна прочитати</translation>
        </message>
        <message>
            <source>App: noticed</source>
            <translation>Застосунок: помічено</translation>
        </message>
        <message>
            <source>App: not noticed</source>
            <translation>Застосунок: не помічено</translation>
        </message>
        <message>
            <source>Only the app took this for private.</source>
            <translation>Лише застосунок вважав це особистим.</translation>
        </message>
        <message>
            <source>Of {total} private details you blacked out {mine}; the app noticed {app}.</source>
            <translation>Особистих даних: {total}. Ви замалювали {mine}, застосунок помітив {app}.</translation>
        </message>
        <message>
            <source>You can still black out the others.</source>
            <translation>Решту ви ще можете замалювати.</translation>
        </message>
        <message numerus="yes">
            <source>You also blacked out %n more word(s). That does no harm.</source>
            <translation>
                <numerusform>Крім того, ви замалювали ще %n слово. Це не шкодить.</numerusform>
                <numerusform>Крім того, ви замалювали ще %n слова. Це не шкодить.</numerusform>
                <numerusform>Крім того, ви замалювали ще %n слів. Це не шкодить.</numerusform>
            </translation>
        </message>
        <message>
            <source>Press words to black them out. The arrow keys move on; with Shift they black words out as well.</source>
            <translation>Натискайте на слова, щоб замалювати їх. Клавіші зі стрілками ведуть далі, а разом із Shift ще й замальовують.</translation>
        </message>
        <message>
            <source>Start again</source>
            <translation>Почати спочатку</translation>
        </message>
    </context>
    <context>
        <name>ReflectView</name>
        <message>
            <source>not at all yet</source>
            <translation>ще зовсім ні</translation>
        </message>
        <message>
            <source>a little</source>
            <translation>трохи</translation>
        </message>
        <message>
            <source>partly</source>
            <translation>частково</translation>
        </message>
        <message>
            <source>well</source>
            <translation>добре</translation>
        </message>
        <message>
            <source>very well</source>
            <translation>дуже добре</translation>
        </message>
        <message>
            <source>Your answers are deleted at the end. Only how often each one was given is counted.</source>
            <translation>Ваші відповіді наприкінці видаляються. Рахується лише те, як часто давали кожну з них, без імен.</translation>
        </message>
        <message>
            <source>Your answers stay here and are deleted at the end.</source>
            <translation>Ваші відповіді залишаються тут і наприкінці видаляються.</translation>
        </message>
        <message>
            <source>before</source>
            <translation>раніше</translation>
        </message>
        <message>
            <source>now</source>
            <translation>тепер</translation>
        </message>
        <message>
            <source>{value} of 5, {word}</source>
            <translation>{value} з 5, {word}</translation>
        </message>
        <message>
            <source>On average you said {mean} of 5. You will see later what changes.</source>
            <translation>У середньому ви вибрали {mean} з 5. Пізніше побачите, що зміниться.</translation>
        </message>
        <message>
            <source>There are no answers from before to compare with. That does not matter.</source>
            <translation>Попередніх відповідей для порівняння немає. Це нічого.</translation>
        </message>
        <message>
            <source>For {more} of {total} statements you chose a higher answer than before.</source>
            <translation>Тверджень, для яких ви вибрали вищу відповідь, ніж раніше: {more} з {total}.</translation>
        </message>
    </context>
    <context>
        <name>Remembered</name>
        <message>
            <source>You</source>
            <translation>Ви</translation>
        </message>
        <message>
            <source>AI on this PC</source>
            <translation>ШІ на цьому комп’ютері</translation>
        </message>
        <message>
            <source>partly forgotten</source>
            <translation>частково забуто</translation>
        </message>
        <message>
            <source>forgotten</source>
            <translation>забуто</translation>
        </message>
        <message>
            <source>{who}, forgotten: {text}</source>
            <translation>{who}, забуто: {text}</translation>
        </message>
        <message>
            <source>The AI is writing …</source>
            <translation>ШІ пише …</translation>
        </message>
        <message>
            <source>You stopped the answer.</source>
            <translation>Ви зупинили відповідь.</translation>
        </message>
        <message>
            <source>The answer was cut off here to keep it short.</source>
            <translation>Тут відповідь обірвано, щоб вона була короткою.</translation>
        </message>
        <message>
            <source>The AI stopped in the middle. The answer is not complete.</source>
            <translation>ШІ зупинився на півслові. Відповідь неповна.</translation>
        </message>
    </context>
    <context>
        <name>Reminder</name>
        <message>
            <source>Are you still there?</source>
            <translation>Ви ще тут?</translation>
        </message>
        <message>
            <source>This session is about to be ended and deleted. Press any key, and it goes on.</source>
            <translation>Незабаром цей сеанс завершиться й буде видалений. Натисніть будь-яку клавішу, і він триватиме далі.</translation>
        </message>
        <message>
            <source>I am still here</source>
            <translation>Я ще тут</translation>
        </message>
        <message>
            <source>Then this session is ended and everything in it is deleted. Save or print what you want to keep.</source>
            <translation>Тоді цей сеанс завершиться, і все в ньому буде видалено. Збережіть або надрукуйте те, що хочете залишити.</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Продовжити</translation>
        </message>
        <message>
            <source>Five minutes more</source>
            <translation>Ще п’ять хвилин</translation>
        </message>
    </context>
    <context>
        <name>Reminders</name>
        <message numerus="yes">
            <source>%n minute(s) are left</source>
            <translation>
                <numerusform>Залишилася %n хвилина</numerusform>
                <numerusform>Залишилося %n хвилини</numerusform>
                <numerusform>Залишилося %n хвилин</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RepeatView</name>
        <message>
            <source>Cold</source>
            <translation>Холодно</translation>
        </message>
        <message>
            <source>Warm</source>
            <translation>Тепло</translation>
        </message>
        <message>
            <source>Cold: the AI always takes the word that it finds most probable.</source>
            <translation>Холодно: ШІ завжди бере слово, яке вважає найімовірнішим.</translation>
        </message>
        <message>
            <source>Warm: the AI sometimes takes a word that it finds less probable.</source>
            <translation>Тепло: ШІ іноді бере слово, яке вважає менш імовірним.</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Зупинити</translation>
        </message>
        <message>
            <source>Answer {number} of {total} …</source>
            <translation>Відповідь {number} з {total} …</translation>
        </message>
        <message>
            <source>Ask {count} times</source>
            <translation>Запитати (разів: {count})</translation>
        </message>
        <message>
            <source>Ask for the missing answers</source>
            <translation>Отримати решту відповідей</translation>
        </message>
        <message>
            <source>All these answers are the same, word for word.</source>
            <translation>Усі ці відповіді однакові, слово в слово.</translation>
        </message>
        <message>
            <source>Underlined: what is not the same in all answers.</source>
            <translation>Підкреслено: те, що не в усіх відповідях однакове.</translation>
        </message>
        <message>
            <source>“…” means: here the answer was cut off to keep it short.</source>
            <translation>«…» означає: тут відповідь обірвано, щоб вона була короткою.</translation>
        </message>
        <message>
            <source>Answer {number}</source>
            <translation>Відповідь {number}</translation>
        </message>
        <message>
            <source>Different answers when cold: {different} of {total}.</source>
            <translation>Холодно: різних відповідей — {different} з {total}.</translation>
        </message>
        <message>
            <source>Different answers when warm: {different} of {total}.</source>
            <translation>Тепло: різних відповідей — {different} з {total}.</translation>
        </message>
        <message>
            <source>The AI is writing …</source>
            <translation>ШІ пише …</translation>
        </message>
        <message>
            <source>You stopped this answer. It does not count.</source>
            <translation>Ви зупинили цю відповідь. Вона не рахується.</translation>
        </message>
        <message>
            <source>The AI stopped in the middle. This answer does not count.</source>
            <translation>ШІ зупинився на півслові. Ця відповідь не рахується.</translation>
        </message>
        <message>
            <source>What would you like to ask the AI several times?</source>
            <translation>Що запитати в ШІ кілька разів?</translation>
        </message>
    </context>
    <context>
        <name>Replies</name>
        <message>
            <source>{question} (if you like)</source>
            <translation>{question} (за бажанням)</translation>
        </message>
        <message>
            <source>for example: {example}</source>
            <translation>наприклад: {example}</translation>
        </message>
    </context>
    <context>
        <name>Report</name>
        <message>
            <source>AI learning room: visits and learning</source>
            <translation>Навчальна кімната ШІ: відвідування й навчання</translation>
        </message>
        <message>
            <source>There are not enough visits yet: figures of fewer than five are not told.</source>
            <translation>Відвідувань ще замало: числа, менші за п’ять, не показуються.</translation>
        </message>
        <message>
            <source>{count} visits, {span}</source>
            <translation>Відвідувань: {count}, {span}</translation>
        </message>
        <message>
            <source>Counted without names and texts. Figures of fewer than five visits are left out.</source>
            <translation>Пораховано без імен і текстів. Числа, за якими менше п’яти відвідувань, пропущено.</translation>
        </message>
        <message>
            <source>Visits by month</source>
            <translation>Відвідування за місяцями</translation>
        </message>
        <message>
            <source>Lessons most often begun</source>
            <translation>Уроки, які починали найчастіше</translation>
        </message>
        <message>
            <source>{begun}, {finished} finished</source>
            <translation>{begun}, з них завершено {finished}</translation>
        </message>
        <message>
            <source>What people say about themselves, from 1 to 5</source>
            <translation>Що люди кажуть про себе, від 1 до 5</translation>
        </message>
        <message>
            <source>before</source>
            <translation>до</translation>
        </message>
        <message>
            <source>after</source>
            <translation>після</translation>
        </message>
        <message>
            <source>Statement</source>
            <translation>Твердження</translation>
        </message>
    </context>
    <context>
        <name>Reset</name>
        <message>
            <source>Reset this PC?</source>
            <translation>Скинути сеанс на цьому комп’ютері?</translation>
        </message>
        <message>
            <source>Everything of this visit is deleted. {key} pressed once more says yes, too.</source>
            <translation>Усе з цього сеансу буде видалено. Ще раз натиснути {key} — теж означає «так».</translation>
        </message>
        <message>
            <source>Ctrl+Alt+R</source>
            <translation>Ctrl+Alt+R</translation>
        </message>
        <message>
            <source>Delete and reset</source>
            <translation>Видалити й почати заново</translation>
        </message>
        <message>
            <source>Leave as it is</source>
            <translation>Залишити як є</translation>
        </message>
        <message>
            <source>Close the app?</source>
            <translation>Закрити застосунок?</translation>
        </message>
        <message>
            <source>Everything of this visit is deleted, and the screen of this PC is free.</source>
            <translation>Усе з цього сеансу буде видалено, а екран цього комп’ютера стане вільним.</translation>
        </message>
        <message>
            <source>Delete and close</source>
            <translation>Видалити й закрити</translation>
        </message>
    </context>
    <context>
        <name>RuleRow</name>
        <message>
            <source>Change</source>
            <translation>Змінити</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>Вгору</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>Вниз</translation>
        </message>
    </context>
    <context>
        <name>RulesPage</name>
        <message>
            <source>Back to the rules</source>
            <translation>Назад до правил</translation>
        </message>
    </context>
    <context>
        <name>RulesView</name>
        <message>
            <source>See the page</source>
            <translation>Переглянути сторінку</translation>
        </message>
        <message>
            <source>The words of the rule</source>
            <translation>Слова правила</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Готово</translation>
        </message>
        <message>
            <source>Your own rule</source>
            <translation>Ваше власне правило</translation>
        </message>
        <message>
            <source>Add rule</source>
            <translation>Додати правило</translation>
        </message>
        <message>
            <source>A rule has at most {count} characters.</source>
            <translation>Правило може мати щонайбільше стільки символів: {count}.</translation>
        </message>
        <message>
            <source>You agreed on {count} rules; the words of {own} are your own.</source>
            <translation>Ви погодили правил: {count}. З них вашими словами: {own}.</translation>
        </message>
    </context>
    <context>
        <name>Session</name>
        <message>
            <source>Go on later with a learning pass</source>
            <translation>Далі з навчальною карткою</translation>
        </message>
        <message>
            <source>End the session?</source>
            <translation>Завершити сеанс?</translation>
        </message>
        <message>
            <source>Everything you have written and done here is deleted. It cannot be brought back.</source>
            <translation>Усе, що ви тут написали й зробили, буде видалено. Повернути це неможливо.</translation>
        </message>
        <message>
            <source>End and delete</source>
            <translation>Завершити й видалити</translation>
        </message>
        <message>
            <source>Stay here</source>
            <translation>Залишитися тут</translation>
        </message>
        <message>
            <source>End session</source>
            <translation>Завершити сеанс</translation>
        </message>
    </context>
    <context>
        <name>SessionNote</name>
        <message numerus="yes">
            <source>Session for %n minute(s)</source>
            <translation>
                <numerusform>Сеанс триває %n хвилину</numerusform>
                <numerusform>Сеанс триває %n хвилини</numerusform>
                <numerusform>Сеанс триває %n хвилин</numerusform>
            </translation>
        </message>
        <message>
            <source>Session just begun</source>
            <translation>Сеанс щойно почався</translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s) left</source>
            <translation>
                <numerusform>залишилася %n хвилина</numerusform>
                <numerusform>залишилося %n хвилини</numerusform>
                <numerusform>залишилося %n хвилин</numerusform>
            </translation>
        </message>
        <message>
            <source>nothing is stored</source>
            <translation>нічого не зберігається</translation>
        </message>
    </context>
    <context>
        <name>SortView</name>
        <message>
            <source>One card back</source>
            <translation>На картку назад</translation>
        </message>
        <message>
            <source>Card {number} of {total}</source>
            <translation>Картка {number} з {total}</translation>
        </message>
        <message>
            <source>That is right.</source>
            <translation>Правильно.</translation>
        </message>
        <message>
            <source>Not quite. Look once more.</source>
            <translation>Не зовсім. Погляньте ще раз.</translation>
        </message>
        <message>
            <source>See the result</source>
            <translation>Переглянути результат</translation>
        </message>
        <message>
            <source>Next card</source>
            <translation>Наступна картка</translation>
        </message>
        <message>
            <source>Once more</source>
            <translation>Ще раз</translation>
        </message>
        <message>
            <source>Where does it belong? Press a box or its number.</source>
            <translation>Куди вона належить? Натисніть на кошик або на його номер.</translation>
        </message>
        <message numerus="yes">
            <source>%n card(s)</source>
            <translation>
                <numerusform>%n картка</numerusform>
                <numerusform>%n картки</numerusform>
                <numerusform>%n карток</numerusform>
            </translation>
        </message>
        <message>
            <source>Sort these cards once more</source>
            <translation>Розкласти ці картки ще раз</translation>
        </message>
        <message>
            <source>Start again</source>
            <translation>Почати спочатку</translation>
        </message>
        <message>
            <source>{right} of {total} cards were right at the first try.</source>
            <translation>Карток, що з першого разу лягли правильно: {right} з {total}.</translation>
        </message>
        <message>
            <source>belongs to: {bin}</source>
            <translation>належить до: {bin}</translation>
        </message>
    </context>
    <context>
        <name>SpotView</name>
        <message>
            <source>{found} of {total} signs found</source>
            <translation>Знайдено ознак: {found} з {total}</translation>
        </message>
        <message>
            <source>sign {number}</source>
            <translation>ознака {number}</translation>
        </message>
        <message>
            <source>This looks odd, but it is fine.</source>
            <translation>Це виглядає дивно, але все гаразд.</translation>
        </message>
        <message>
            <source>There is nothing suspicious here. Go on looking.</source>
            <translation>Тут нічого підозрілого немає. Шукайте далі.</translation>
        </message>
        <message>
            <source>Start again</source>
            <translation>Почати спочатку</translation>
        </message>
        <message>
            <source>Hint</source>
            <translation>Підказка</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Показати всі</translation>
        </message>
        <message>
            <source>These were the signs:</source>
            <translation>Ось які були ознаки:</translation>
        </message>
        <message>
            <source>You found {found} of {total} signs, {hints} of them with a hint.</source>
            <translation>Ви знайшли ознак: {found} з {total}. З підказкою: {hints}.</translation>
        </message>
        <message>
            <source>You found {found} of {total} signs without a hint.</source>
            <translation>Ви знайшли ознак: {found} з {total}, і все без підказки.</translation>
        </message>
    </context>
    <context>
        <name>StandIn</name>
        <message>
            <source>This lesson does not exist in your language yet. You see it in: {language}.</source>
            <translation>Цього уроку ще немає вашою мовою. Ви бачите його такою мовою: {language}.</translation>
        </message>
        <message>
            <source>Or read it in:</source>
            <translation>Або читайте його такою мовою:</translation>
        </message>
    </context>
    <context>
        <name>StatisticsPage</name>
        <message>
            <source>Statistics</source>
            <translation>Статистика</translation>
        </message>
        <message>
            <source>Only numbers are counted: no names, no texts, no times of day.</source>
            <translation>Рахуються лише числа: ні імен, ні текстів, ні часу доби.</translation>
        </message>
        <message>
            <source>Counting is switched off on this PC (statistics = false in policy.toml).</source>
            <translation>Підрахунок на цьому комп’ютері вимкнено (statistics = false у policy.toml).</translation>
        </message>
        <message>
            <source>The file with the counts was damaged. It was put aside: {file}</source>
            <translation>Файл із числами був пошкоджений. Тепер він лежить окремо: {file}</translation>
        </message>
        <message>
            <source>Save as table (CSV)</source>
            <translation>Зберегти як таблицю (CSV)</translation>
        </message>
        <message>
            <source>Delete all counts</source>
            <translation>Видалити всі числа</translation>
        </message>
        <message>
            <source>Lesson {number}</source>
            <translation>Урок {number}</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Місяць</translation>
        </message>
        <message>
            <source>Visits</source>
            <translation>Відвідування</translation>
        </message>
        <message>
            <source>Lesson</source>
            <translation>Урок</translation>
        </message>
        <message>
            <source>begun</source>
            <translation>розпочато</translation>
        </message>
        <message>
            <source>finished</source>
            <translation>завершено</translation>
        </message>
        <message>
            <source>Statement</source>
            <translation>Твердження</translation>
        </message>
        <message>
            <source>before</source>
            <translation>до</translation>
        </message>
        <message>
            <source>after</source>
            <translation>після</translation>
        </message>
        <message>
            <source>answer</source>
            <translation>відповідь</translation>
        </message>
        <message>
            <source>Saved: {name}</source>
            <translation>Збережено: {name}</translation>
        </message>
        <message>
            <source>Delete all counts?</source>
            <translation>Видалити всі числа?</translation>
        </message>
        <message>
            <source>All counts of this PC are deleted. They cannot be brought back.</source>
            <translation>Усі числа цього комп’ютера буде видалено. Повернути їх неможливо.</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Видалити</translation>
        </message>
        <message>
            <source>Keep them</source>
            <translation>Залишити</translation>
        </message>
        <message>
            <source>The counts could not be deleted.</source>
            <translation>Числа не вдалося видалити.</translation>
        </message>
    </context>
    <context>
        <name>StepView</name>
        <message>
            <source>Your task</source>
            <translation>Ваше завдання</translation>
        </message>
        <message>
            <source>What you have just seen</source>
            <translation>Що ви щойно побачили</translation>
        </message>
    </context>
    <context>
        <name>Strip</name>
        <message>
            <source>Close</source>
            <translation>Закрити</translation>
        </message>
        <message>
            <source>Others in the room can hear it. With headphones only you do.</source>
            <translation>Інші в кімнаті це чують. З навушниками чуєте лише ви.</translation>
        </message>
        <message>
            <source>Reading aloud</source>
            <translation>Читається вголос</translation>
        </message>
        <message>
            <source>The voice is getting ready …</source>
            <translation>Голос готується …</translation>
        </message>
        <message>
            <source>slow</source>
            <translation>повільно</translation>
        </message>
        <message>
            <source>normal</source>
            <translation>звичайно</translation>
        </message>
        <message>
            <source>fast</source>
            <translation>швидко</translation>
        </message>
        <message>
            <source>Speed: {speed}</source>
            <translation>Темп: {speed}</translation>
        </message>
        <message>
            <source>Start again</source>
            <translation>З початку</translation>
        </message>
    </context>
    <context>
        <name>TakeHomePage</name>
        <message>
            <source>To take home</source>
            <translation>Узяти із собою</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>One page with what matters most in this lesson. Print it, or save it on a stick.</source>
            <translation>Одна сторінка з найважливішим із цього уроку. Надрукуйте її або збережіть на флешці.</translation>
        </message>
    </context>
    <context>
        <name>TeachView</name>
        <message>
            <source>Message {number} of {total}</source>
            <translation>Повідомлення {number} з {total}</translation>
        </message>
        <message>
            <source>What is it?</source>
            <translation>Що це?</translation>
        </message>
        <message>
            <source>All messages have a label.</source>
            <translation>Усі повідомлення мають позначку.</translation>
        </message>
        <message>
            <source>Your examples so far:</source>
            <translation>Ваші приклади дотепер:</translation>
        </message>
        <message>
            <source>One back</source>
            <translation>На одне назад</translation>
        </message>
        <message>
            <source>Let it learn now</source>
            <translation>Тепер нехай навчається</translation>
        </message>
        <message>
            <source>From {count} examples on, your AI can learn.</source>
            <translation>Коли прикладів буде {count}, ваш ШІ зможе навчатися.</translation>
        </message>
        <message>
            <source>{right} of {total} right</source>
            <translation>правильно {right} з {total}</translation>
        </message>
        <message>
            <source>Now your AI labels messages it has never seen.</source>
            <translation>Тепер ваш ШІ позначає повідомлення, яких ще ніколи не бачив.</translation>
        </message>
        <message>
            <source>Before your last examples: {right}</source>
            <translation>До ваших останніх прикладів: {right}</translation>
        </message>
        <message>
            <source>Your AI learned from {count} examples. It labelled {right} of {total} messages correctly.</source>
            <translation>Прикладів, на яких навчився ваш ШІ: {count}. Правильно позначив він повідомлень: {right} з {total}.</translation>
        </message>
        <message>
            <source>Your own message</source>
            <translation>Ваше власне повідомлення</translation>
        </message>
        <message>
            <source>such as a message you got yourself</source>
            <translation>повідомлення, яке ви отримали</translation>
        </message>
        <message>
            <source>More examples</source>
            <translation>Більше прикладів</translation>
        </message>
        <message>
            <source>Write a message and say what it is. Your AI learns at once.</source>
            <translation>Напишіть повідомлення і скажіть, що це. Ваш ШІ одразу навчиться.</translation>
        </message>
        <message>
            <source>Learn: {label}</source>
            <translation>Навчити: {label}</translation>
        </message>
        <message>
            <source>Label again</source>
            <translation>Позначити наново</translation>
        </message>
        <message>
            <source>Your AI guesses: {label}. By chance that is right.</source>
            <translation>Ваш ШІ вгадує: {label}. Випадково це правильно.</translation>
        </message>
        <message>
            <source>Your AI says: {label}. That is right.</source>
            <translation>Ваш ШІ каже: {label}. Це правильно.</translation>
        </message>
        <message>
            <source>Your AI says: {label}. It should be: {meant}.</source>
            <translation>Ваш ШІ каже: {label}. А малося на увазі: {meant}.</translation>
        </message>
        <message>
            <source>None of these words was in the examples. Your AI only guessed.</source>
            <translation>Жодного з цих слів не було в прикладах. Ваш ШІ лише вгадував.</translation>
        </message>
        <message>
            <source>These words tipped the scale. Examples with them: {first} : {second}</source>
            <translation>Ці слова переважили. Приклади з ними — {first} : {second}</translation>
        </message>
        <message>
            <source>Striped: this word spoke for the other label.</source>
            <translation>Смугасте: це слово говорило за іншу позначку.</translation>
        </message>
    </context>
    <context>
        <name>Templates</name>
        <message>
            <source>Write something below.</source>
            <translation>Напишіть щось нижче.</translation>
        </message>
        <message>
            <source>Press a card and answer two or three short questions. From that comes a good prompt. Or write something below yourself.</source>
            <translation>Натисніть на картку й дайте відповідь на два-три короткі запитання. З цього вийде добрий запит. Або напишіть щось нижче самі.</translation>
        </message>
        <message>
            <source>What would you like to do?</source>
            <translation>Що ви хотіли б зробити?</translation>
        </message>
        <message>
            <source>Put it into words for me</source>
            <translation>Сформулювати за мене</translation>
        </message>
        <message>
            <source>All cards</source>
            <translation>Усі картки</translation>
        </message>
        <message>
            <source>Take the example</source>
            <translation>Узяти приклад</translation>
        </message>
        <message>
            <source>Your prompt is ready. It stands below, and you can change every word of it.</source>
            <translation>Ваш запит готовий. Він нижче, і ви можете змінити в ньому кожне слово.</translation>
        </message>
        <message>
            <source>Change my replies</source>
            <translation>Змінити мої відповіді</translation>
        </message>
    </context>
    <context>
        <name>TermButton</name>
        <message>
            <source>Word explained: {word}</source>
            <translation>Пояснення слова: {word}</translation>
        </message>
    </context>
    <context>
        <name>TextField</name>
        <message>
            <source>Your text has {count} characters. At most {limit} are possible. Please shorten it.</source>
            <translation>Символів у вашому тексті: {count}. Можна щонайбільше {limit}. Будь ласка, скоротіть його.</translation>
        </message>
        <message>
            <source>This is only the beginning of your text. At most {limit} characters are possible.</source>
            <translation>Це лише початок вашого тексту. Можна щонайбільше {limit} символів.</translation>
        </message>
    </context>
    <context>
        <name>Timing</name>
        <message>
            <source>recorded on another PC</source>
            <translation>записано на іншому комп’ютері</translation>
        </message>
        <message>
            <source>Answer in {seconds} s</source>
            <translation>Відповідь за {seconds} с</translation>
        </message>
        <message>
            <source>processor cores: {count}</source>
            <translation>ядер процесора: {count}</translation>
        </message>
    </context>
    <context>
        <name>TokenTable</name>
        <message>
            <source>Text</source>
            <translation>Текст</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Слова</translation>
        </message>
        <message>
            <source>Pieces</source>
            <translation>Частини</translation>
        </message>
        <message>
            <source>per word</source>
            <translation>на слово</translation>
        </message>
        <message>
            <source>{text}: {words} words, {pieces} pieces, {share} per word</source>
            <translation>{text}: слів — {words}, частин — {pieces}, на слово — {share}</translation>
        </message>
    </context>
    <context>
        <name>TokensView</name>
        <message>
            <source>Your text</source>
            <translation>Ваш текст</translation>
        </message>
        <message>
            <source>Press an example or write your own text:</source>
            <translation>Натисніть на приклад або напишіть власний текст:</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Спробувати ще раз</translation>
        </message>
        <message>
            <source>Pieces: {pieces}</source>
            <translation>Частин: {pieces}</translation>
        </message>
        <message>
            <source>Show the numbers</source>
            <translation>Показати числа</translation>
        </message>
        <message>
            <source>Put into the table</source>
            <translation>Додати до таблиці</translation>
        </message>
        <message>
            <source>As soon as you write, the pieces appear here.</source>
            <translation>Щойно ви почнете писати, тут з’являться частини.</translation>
        </message>
        <message>
            <source>Clear the table</source>
            <translation>Очистити таблицю</translation>
        </message>
        <message>
            <source>Characters: {characters} · Words: {words} · Pieces: {pieces}</source>
            <translation>Символів: {characters} · Слів: {words} · Частин: {pieces}</translation>
        </message>
        <message>
            <source>The model reads only these numbers. It does not see the letters.</source>
            <translation>Модель читає лише ці числа. Літер вона не бачить.</translation>
        </message>
        <message>
            <source>“·” is a blank: it belongs to the piece.</source>
            <translation>«·» — це пробіл: він належить до частини.</translation>
        </message>
        <message>
            <source>“{sign}” needs {count} pieces. One of them alone is no character, so it is one box.</source>
            <translation>Для «{sign}» потрібно частин: {count}. Одна сама ще не є символом, тому це одна клітинка.</translation>
        </message>
        <message>
            <source>Your text has {words} words. The model reads {pieces} pieces.</source>
            <translation>Слів у вашому тексті: {words}. Частин, які читає модель: {pieces}.</translation>
        </message>
    </context>
    <context>
        <name>TopicPage</name>
        <message>
            <source>Back to the session</source>
            <translation>Назад до сеансу</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Огляд</translation>
        </message>
    </context>
    <context>
        <name>Transcript</name>
        <message>
            <source>End of the answer.</source>
            <translation>Кінець відповіді.</translation>
        </message>
        <message>
            <source>From here on the AI sees only what follows.</source>
            <translation>Відтепер ШІ бачить лише те, що йде далі.</translation>
        </message>
    </context>
    <context>
        <name>Troubles</name>
        <message>
            <source>The AI has stopped.</source>
            <translation>ШІ зупинився.</translation>
        </message>
        <message>
            <source>It is starting again by itself. This page stays. Then ask once more.</source>
            <translation>Він сам запускається знову. Ця сторінка залишиться. Потім запитайте ще раз.</translation>
        </message>
        <message>
            <source>The AI on this PC stops again and again.</source>
            <translation>ШІ на цьому комп’ютері знову й знову зупиняється.</translation>
        </message>
        <message>
            <source>Much in the lessons works without it. Please tell the staff.</source>
            <translation>Багато уроків працює й так. Будь ласка, скажіть працівникам.</translation>
        </message>
        <message>
            <source>There is no recording of this.</source>
            <translation>Запису цього немає.</translation>
        </message>
        <message>
            <source>Take an example and leave it as it is. You find examples in the lessons and on the cards of “Practise freely”.</source>
            <translation>Візьміть приклад і залиште його таким, як є. Приклади є в уроках і на картках розділу «Вільна практика».</translation>
        </message>
        <message>
            <source>The lessons are missing.</source>
            <translation>Уроків не знайдено.</translation>
        </message>
        <message>
            <source>You can practise freely. Please tell the staff.</source>
            <translation>Вільно практикуватися ви все одно можете. Будь ласка, повідомте працівників.</translation>
        </message>
        <message>
            <source>Until then you see answers from before. They are marked “recorded”.</source>
            <translation>Доти ви бачитимете попередні відповіді. Біля них написано «запис».</translation>
        </message>
        <message>
            <source>Your text has {count} characters. At most {limit} are possible.</source>
            <translation>Символів у вашому тексті: {count}. Можна щонайбільше {limit}.</translation>
        </message>
        <message>
            <source>Your text is too long for this AI: {count} word parts, {limit} fit.</source>
            <translation>Ваш текст задовгий для цього ШІ: частин слів у ньому {count}, а вміщується {limit}.</translation>
        </message>
        <message>
            <source>Nothing is lost. Shorten it or send only a part.</source>
            <translation>Нічого не втрачено. Скоротіть його або надішліть лише частину.</translation>
        </message>
        <message>
            <source>It needs {needed}, {free} are free. Close other programs, then try again.</source>
            <translation>Треба {needed}, вільно {free}. Закрийте інші програми.</translation>
        </message>
        <message>
            <source>For the staff: the smaller model {model} would fit.</source>
            <translation>Для працівників: менша модель {model} помістилася б.</translation>
        </message>
        <message>
            <source>This PC does not have enough free memory for the AI.</source>
            <translation>На цьому комп’ютері замало вільної пам’яті для ШІ.</translation>
        </message>
        <message>
            <source>There is no AI model on this PC yet.</source>
            <translation>Тут ще немає моделі ШІ.</translation>
        </message>
        <message>
            <source>The file of the AI model is damaged. It is not used.</source>
            <translation>Файл моделі ШІ пошкоджений. Його не використовують.</translation>
        </message>
        <message>
            <source>The AI cannot do this right now.</source>
            <translation>Зараз ШІ не може цього зробити.</translation>
        </message>
        <message>
            <source>Nothing is lost. Choose another place, such as a memory stick.</source>
            <translation>Нічого не втрачено. Виберіть інше місце, наприклад флешку.</translation>
        </message>
        <message>
            <source>The printer did not take the page.</source>
            <translation>Принтер не прийняв сторінку.</translation>
        </message>
        <message>
            <source>Nothing is lost. Check whether it is switched on, then print again.</source>
            <translation>Нічого не втрачено. Перевірте, чи він увімкнений, і надрукуйте ще раз.</translation>
        </message>
        <message>
            <source>There is no room left in this place.</source>
            <translation>У цьому місці не залишилося вільного простору.</translation>
        </message>
        <message>
            <source>This place is protected: nothing can be written there.</source>
            <translation>Це місце захищене: туди нічого не можна записати.</translation>
        </message>
        <message>
            <source>This place is not there any more. Was the memory stick pulled out?</source>
            <translation>Цього місця вже немає. Може, витягли флешку?</translation>
        </message>
        <message>
            <source>On this PC you can save to a memory stick only.</source>
            <translation>На цьому комп’ютері можна зберігати лише на флешку.</translation>
        </message>
        <message>
            <source>Nothing is lost. Plug one in, wait a moment and save again.</source>
            <translation>Нічого не втрачено. Вставте флешку, трохи зачекайте і збережіть ще раз.</translation>
        </message>
        <message>
            <source>The page could not be saved there.</source>
            <translation>Сторінку не вдалося там зберегти.</translation>
        </message>
        <message>
            <source>This answer is not shown here.</source>
            <translation>Цю відповідь тут не показано.</translation>
        </message>
        <message>
            <source>The AI was about to write something that has no place in this group. It does not know what it writes. Ask differently, or talk to the staff about it.</source>
            <translation>ШІ збирався написати те, чому не місце в цій групі. Він не знає, що пише. Запитайте інакше або поговоріть про це з працівниками.</translation>
        </message>
    </context>
    <context>
        <name>Warmth</name>
        <message>
            <source>Temperature</source>
            <translation>Температура</translation>
        </message>
        <message>
            <source>cold</source>
            <translation>холодна</translation>
        </message>
        <message>
            <source>warm</source>
            <translation>тепла</translation>
        </message>
        <message>
            <source>Temperature, from cold to warm</source>
            <translation>Температура, від холодної до теплої</translation>
        </message>
    </context>
    <context>
        <name>Word</name>
        <message>
            <source>{word}, blacked out</source>
            <translation>{word}, замальовано</translation>
        </message>
    </context>
    <context>
        <name>Wording</name>
        <message>
            <source>Type on the screen</source>
            <translation>Писати на екрані</translation>
        </message>
        <message>
            <source>Put it into words for me</source>
            <translation>Сформулювати за мене</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрити</translation>
        </message>
        <message>
            <source>Press the Windows key, Ctrl and O together. Keys then appear on the screen. You press them with the mouse or a finger.</source>
            <translation>Натисніть разом клавішу Windows, Ctrl і O. На екрані з’явиться клавіатура. Її натискають мишею або пальцем.</translation>
        </message>
        <message>
            <source>Open the menu with the little person at the edge of the screen and choose “Screen keyboard”. If you do not see it, ask the staff.</source>
            <translation>Відкрийте на краю екрана меню з маленькою фігуркою й виберіть «Екранна клавіатура». Якщо його не видно, запитайте працівників.</translation>
        </message>
    </context>
    <context>
        <name>Workbench</name>
        <message numerus="yes">
            <source>%n fault(s) in this lesson</source>
            <translation>
                <numerusform>%n помилка в цьому уроці</numerusform>
                <numerusform>%n помилки в цьому уроці</numerusform>
                <numerusform>%n помилок у цьому уроці</numerusform>
            </translation>
        </message>
        <message>
            <source>Beside this you see the lesson as it was when it was last whole.</source>
            <translation>Поруч ви бачите урок таким, яким він був, коли востаннє був без помилок.</translation>
        </message>
        <message>
            <source>{file}, line {line}</source>
            <translation>{file}, рядок {line}</translation>
        </message>
    </context>
</TS>
