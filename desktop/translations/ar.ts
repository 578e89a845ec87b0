<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
    <context>
        <name>Advice</name>
        <message>
            <source>Who is going to read it?</source>
            <translation>مَن سيقرأ النص؟</translation>
        </message>
        <message>
            <source>What should be in it?</source>
            <translation>ماذا يجب أن يُذكر فيه؟</translation>
        </message>
        <message>
            <source>How should it sound?</source>
            <translation>بأي أسلوب يُكتب؟</translation>
        </message>
        <message>
            <source>How to ask well</source>
            <translation>كيف نسأل جيدًا؟</translation>
        </message>
        <message>
            <source>The AI can be wrong</source>
            <translation>قد يخطئ الذكاء الاصطناعي</translation>
        </message>
        <message>
            <source>Read everything yourself before you use it. Are dates and names right?</source>
            <translation>اقرؤوا كل شيء بأنفسكم قبل أن تستعملوه. هل التواريخ والأسماء صحيحة؟</translation>
        </message>
        <message>
            <source>more polite</source>
            <translation>أكثر تهذيبًا</translation>
        </message>
        <message>
            <source>Please write that more politely.</source>
            <translation>من فضلك اكتب ذلك بأسلوب أكثر تهذيبًا.</translation>
        </message>
        <message>
            <source>shorter</source>
            <translation>أقصر</translation>
        </message>
        <message>
            <source>Please make that shorter.</source>
            <translation>من فضلك اجعل ذلك أقصر.</translation>
        </message>
        <message>
            <source>simpler</source>
            <translation>أسهل</translation>
        </message>
        <message>
            <source>Please say that in simple words.</source>
            <translation>من فضلك قل ذلك بكلمات سهلة.</translation>
        </message>
    </context>
    <context>
        <name>Aloud</name>
        <message>
            <source>Are headphones or a loudspeaker connected? Then press “Read aloud” once more. If that does not help, please tell the staff.</source>
            <translation>هل السماعات أو مكبّر الصوت موصولة؟ إذًا اضغطوا مرة أخرى على «قراءة بصوت عالٍ». إن لم ينفع ذلك، يرجى إبلاغ فريق الإشراف.</translation>
        </message>
        <message>
            <source>This PC cannot read aloud yet.</source>
            <translation>هذا الحاسوب لا يستطيع القراءة بصوت عالٍ بعد.</translation>
        </message>
        <message>
            <source>For the staff: a part of the app is missing. Please install it anew.</source>
            <translation>لفريق الإشراف: جزء من التطبيق ناقص. يرجى تثبيته من جديد.</translation>
        </message>
        <message>
            <source>There is no voice for this language on this PC: {language}.</source>
            <translation>لا يوجد على هذا الحاسوب صوت لهذه اللغة: {language}.</translation>
        </message>
        <message>
            <source>For the staff: voices are added in the Windows settings, under “Time &amp; language”, “Speech”, “Add voices”.</source>
            <translation>لفريق الإشراف: تُضاف الأصوات في إعدادات Windows ضمن «الوقت واللغة» ثم «الكلام» ثم «إضافة أصوات».</translation>
        </message>
        <message>
            <source>For the staff: these Debian packages bring it: {packages}.</source>
            <translation>لفريق الإشراف: هذه حِزَم Debian التي توفّره: {packages}.</translation>
        </message>
        <message>
            <source>Nothing can be heard.</source>
            <translation>لا يُسمع شيء.</translation>
        </message>
    </context>
    <context>
        <name>AreaPage</name>
        <message>
            <source>Staff area</source>
            <translation>قسم الإشراف</translation>
        </message>
        <message>
            <source>Everybody can open this area: no PIN has been set for this PC.</source>
            <translation>يستطيع الجميع فتح هذا القسم: لم يُحدَّد رمز PIN لهذا الحاسوب.</translation>
        </message>
        <message>
            <source>Reset this PC</source>
            <translation>إعادة ضبط هذا الحاسوب</translation>
        </message>
        <message>
            <source>End the pause</source>
            <translation>إنهاء الاستراحة</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>استراحة</translation>
        </message>
        <message>
            <source>Close the app</source>
            <translation>إغلاق التطبيق</translation>
        </message>
    </context>
    <context>
        <name>AskView</name>
        <message>
            <source>Look at the answer:</source>
            <translation>انظروا إلى الإجابة:</translation>
        </message>
        <message>
            <source>The AI can be wrong. Check what matters to you.</source>
            <translation>قد يخطئ الذكاء الاصطناعي. تحقّقوا مما يهمّكم.</translation>
        </message>
        <message>
            <source>Press an example or write your own question:</source>
            <translation>اضغطوا على مثال أو اكتبوا سؤالًا من عندكم:</translation>
        </message>
    </context>
    <context>
        <name>Bars</name>
        <message>
            <source>all other words together</source>
            <translation>كل الكلمات الأخرى معًا</translation>
        </message>
    </context>
    <context>
        <name>BiasView</name>
        <message>
            <source>What does the AI write more often? Guess first.</source>
            <translation>ماذا يكتب الذكاء الاصطناعي أكثر؟ خمّنوا أولًا.</translation>
        </message>
        <message>
            <source>The AI is weighing the words …</source>
            <translation>الذكاء الاصطناعي يوازن بين الكلمات …</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>إعادة المحاولة</translation>
        </message>
        <message>
            <source>How probable the words are for the model:</source>
            <translation>هذا احتمال كل كلمة عند النموذج:</translation>
        </message>
        <message>
            <source>How often the AI really wrote them:</source>
            <translation>وهذا عدد المرات التي كتبها فيها الذكاء الاصطناعي فعلًا:</translation>
        </message>
        <message>
            <source>Try {number} of {total} …</source>
            <translation>المحاولة {number} من {total} …</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>إيقاف</translation>
        </message>
        <message>
            <source>Let the AI write {count} times</source>
            <translation>ليكتب الذكاء الاصطناعي {count} مرة</translation>
        </message>
        <message>
            <source>Go on counting</source>
            <translation>متابعة العدّ</translation>
        </message>
        <message>
            <source>other words</source>
            <translation>كلمات أخرى</translation>
        </message>
        <message>
            <source>✓ The model sees it as you guessed.</source>
            <translation>✓ يرى النموذج ذلك كما خمّنتم.</translation>
        </message>
        <message>
            <source>The model finds both about equally probable.</source>
            <translation>يرى النموذج الكلمتين متساويتين تقريبًا في الاحتمال.</translation>
        </message>
        <message>
            <source>The model finds “{word}” clearly more probable.</source>
            <translation>يرى النموذج أن «{word}» أكثر احتمالًا بوضوح.</translation>
        </message>
        <message>
            <source>{hits} of {runs}</source>
            <translation>{hits} من {runs}</translation>
        </message>
        <message>
            <source>Thin line: with {runs} tries, chance plays a part. The true share of “{word}” probably lies between {low} and {high}.</source>
            <translation>الخط الرفيع: عدد المحاولات {runs}، ولذلك للصدفة نصيب. النسبة الحقيقية للكلمة «{word}» تقع على الأرجح بين {low} و{high}.</translation>
        </message>
        <message>
            <source>None of the words came up. Chance decides that, too.</source>
            <translation>لم تظهر أي من الكلمات. هذا أيضًا من عمل الصدفة.</translation>
        </message>
        <message>
            <source>If “{first}” and “{second}” were equally probable, chance alone would make such a difference in {percent} of all cases.</source>
            <translation>لو كانت «{first}» و«{second}» متساويتين في الاحتمال، لأحدثت الصدفة وحدها فرقًا كهذا في {percent} من الحالات.</translation>
        </message>
        <message>
            <source>To compare:</source>
            <translation>للمقارنة:</translation>
        </message>
        <message>
            <source>After “{text}” the model was {percent} sure of “{word}”.</source>
            <translation>بعد «{text}» كان النموذج متأكدًا من «{word}» بنسبة {percent}.</translation>
        </message>
        <message>
            <source>Your own beginning of a sentence</source>
            <translation>بداية جملة من عندكم</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>عرض</translation>
        </message>
        <message>
            <source>Swap a word: another job, another name. What changes?</source>
            <translation>بدّلوا كلمة: مهنة أخرى أو اسمًا آخر. ماذا يتغيّر؟</translation>
        </message>
        <message>
            <source>about the same</source>
            <translation>بالقدر نفسه تقريبًا</translation>
        </message>
    </context>
    <context>
        <name>BottomBar</name>
        <message>
            <source>Back and on</source>
            <translation>رجوع ومتابعة</translation>
        </message>
    </context>
    <context>
        <name>Bubble</name>
        <message>
            <source>You</source>
            <translation>أنتم</translation>
        </message>
        <message>
            <source>AI on this PC</source>
            <translation>الذكاء الاصطناعي على هذا الحاسوب</translation>
        </message>
        <message>
            <source>reads your text … {percent} %</source>
            <translation>يقرأ نصّكم … {percent}%</translation>
        </message>
        <message>
            <source>is being loaded …</source>
            <translation>يجري تحميله …</translation>
        </message>
        <message>
            <source>thinks …</source>
            <translation>يفكّر …</translation>
        </message>
        <message numerus="yes">
            <source>writes … %n word(s)</source>
            <translation>
                <numerusform>يكتب … %n كلمة</numerusform>
                <numerusform>يكتب … كلمة واحدة</numerusform>
                <numerusform>يكتب … كلمتين</numerusform>
                <numerusform>يكتب … %n كلمات</numerusform>
                <numerusform>يكتب … %n كلمة</numerusform>
                <numerusform>يكتب … %n كلمة</numerusform>
            </translation>
        </message>
        <message>
            <source>You stopped the answer.</source>
            <translation>أوقفتم الإجابة.</translation>
        </message>
        <message>
            <source>The answer was cut off here. It had become too long.</source>
            <translation>قُطعت الإجابة هنا لأنها أصبحت طويلة جدًا.</translation>
        </message>
        <message>
            <source>The AI stopped in the middle. The answer is not complete.</source>
            <translation>توقّف الذكاء الاصطناعي في المنتصف. الإجابة غير كاملة.</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>إيقاف</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>نسخ</translation>
        </message>
        <message>
            <source>Ask again</source>
            <translation>إعادة السؤال</translation>
        </message>
        <message>
            <source>Stop reading</source>
            <translation>إيقاف القراءة</translation>
        </message>
        <message>
            <source>Read aloud</source>
            <translation>قراءة بصوت عالٍ</translation>
        </message>
        <message>
            <source>Read aloud: this answer</source>
            <translation>قراءة بصوت عالٍ: هذه الإجابة</translation>
        </message>
        <message>
            <source>Stop reading aloud</source>
            <translation>إيقاف القراءة بصوت عالٍ</translation>
        </message>
    </context>
    <context>
        <name>CallingPage</name>
        <message>
            <source>Get help</source>
            <translation>طلب المساعدة</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <source>Are you unwell, or are you worried about somebody? These people help. It costs nothing, and you need not say your name.</source>
            <translation>ألستم بخير، أم تقلقون على أحد؟ هؤلاء يساعدون. المساعدة مجانية، ولا حاجة إلى ذكر الاسم.</translation>
        </message>
        <message>
            <source>Is somebody in danger? Call 112 at once.</source>
            <translation>هل أحد في خطر؟ اتصلوا فورًا بالرقم 112.</translation>
        </message>
        <message>
            <source>Here in the house</source>
            <translation>هنا في المركز</translation>
        </message>
        <message>
            <source>the staff</source>
            <translation>فريق الإشراف</translation>
        </message>
        <message>
            <source>You can also speak to anybody who works here.</source>
            <translation>يمكنكم أن تتحدّثوا مع أي شخص يعمل هنا.</translation>
        </message>
        <message>
            <source>Accident, fire, sudden illness</source>
            <translation>حادث أو حريق أو مرض مفاجئ</translation>
        </message>
        <message>
            <source>Despair, thoughts of death</source>
            <translation>يأس وأفكار عن الموت</translation>
        </message>
        <message>
            <source>Violence and threats</source>
            <translation>عنف وتهديد</translation>
        </message>
        <message>
            <source>Debts, no money, no home</source>
            <translation>ديون أو لا مال أو لا مسكن</translation>
        </message>
        <message>
            <source>That you have opened this page is not stored anywhere.</source>
            <translation>لا يُحفظ في أي مكان أنكم فتحتم هذه الصفحة.</translation>
        </message>
    </context>
    <context>
        <name>CertificatePage</name>
        <message>
            <source>Certificate of participation</source>
            <translation>شهادة مشاركة</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>اسمكم</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>المكان</translation>
        </message>
        <message>
            <source>It says which lessons you have done. It is not a test or a grade.</source>
            <translation>تذكر الشهادة الدروس التي أنجزتموها. وهي ليست امتحانًا ولا علامة.</translation>
        </message>
        <message>
            <source>Your name stands on the paper only. The app forgets it when you leave this page.</source>
            <translation>اسمكم يظهر على الورقة فقط. وينساه التطبيق عندما تغادرون هذه الصفحة.</translation>
        </message>
        <message>
            <source>You may leave both empty and write by hand.</source>
            <translation>يمكنكم ترك الخانتين فارغتين والكتابة باليد.</translation>
        </message>
        <message>
            <source>d MMMM yyyy</source>
            <translation>d.M.yyyy</translation>
        </message>
    </context>
    <context>
        <name>ChooseView</name>
        <message>
            <source>Several answers are right.</source>
            <translation>هناك أكثر من إجابة صحيحة.</translation>
        </message>
        <message>
            <source>That is right.</source>
            <translation>هذا صحيح.</translation>
        </message>
        <message>
            <source>Not quite. Try another one.</source>
            <translation>ليس تمامًا. جرّبوا إجابة أخرى.</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>تحقّق</translation>
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
            <translation>هذا مثال.
الطلب: {request}
النص: {text}

والآن الطلب الحقيقي: {prompt}
النص:</translation>
        </message>
        <message>
            <source>Make this text shorter. Write only the new text:</source>
            <translation>اختصر هذا النص. اكتب النص الجديد فقط:</translation>
        </message>
        <message>
            <source>Make this text more polite. Write only the new text:</source>
            <translation>اجعل هذا النص أكثر تهذيبًا. اكتب النص الجديد فقط:</translation>
        </message>
        <message>
            <source>Your text together</source>
            <translation>نصّكم المشترك</translation>
        </message>
        <message>
            <source>Underlined: your own words. You can change everything.</source>
            <translation>ما تحته خط: كلماتكم أنتم. يمكنكم تغيير كل شيء.</translation>
        </message>
        <message>
            <source>Your words</source>
            <translation>كلماتكم</translation>
        </message>
        <message>
            <source>Words of the AI</source>
            <translation>كلمات الذكاء الاصطناعي</translation>
        </message>
        <message>
            <source>Words in the text: {own} of yours, {model} of the AI.</source>
            <translation>كلمات النص: {own} منكم و{model} من الذكاء الاصطناعي.</translation>
        </message>
        <message>
            <source>What would you like to write?</source>
            <translation>أي نص تريدون؟</translation>
        </message>
        <message>
            <source>Build the prompt</source>
            <translation>صياغة الطلب</translation>
        </message>
        <message>
            <source>This is what the AI is told. You can change it.</source>
            <translation>هذا ما يُقال للذكاء الاصطناعي. يمكنكم تغييره.</translation>
        </message>
        <message>
            <source>Your prompt</source>
            <translation>طلبكم</translation>
        </message>
        <message>
            <source>The AI is also shown an example of such a text.</source>
            <translation>ويُعرض على الذكاء الاصطناعي أيضًا مثال على نص كهذا.</translation>
        </message>
        <message>
            <source>Back to the questions</source>
            <translation>رجوع إلى الأسئلة</translation>
        </message>
        <message>
            <source>Let the AI write</source>
            <translation>ليكتب الذكاء الاصطناعي</translation>
        </message>
        <message>
            <source>The AI is writing …</source>
            <translation>الذكاء الاصطناعي يكتب …</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>إيقاف</translation>
        </message>
        <message>
            <source>Shorter</source>
            <translation>أقصر</translation>
        </message>
        <message>
            <source>More polite</source>
            <translation>أكثر تهذيبًا</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>نسخ</translation>
        </message>
        <message>
            <source>Change the prompt</source>
            <translation>تغيير الطلب</translation>
        </message>
        <message>
            <source>Previous version</source>
            <translation>الصيغة السابقة</translation>
        </message>
        <message>
            <source>Take the example</source>
            <translation>أخذ المثال</translation>
        </message>
    </context>
    <context>
        <name>CompareView</name>
        <message>
            <source>First prompt</source>
            <translation>الطلب الأول</translation>
        </message>
        <message>
            <source>Second prompt</source>
            <translation>الطلب الثاني</translation>
        </message>
        <message>
            <source>Both answers come from the same draw of chance.</source>
            <translation>جاءت الإجابتان بالصدفة نفسها. الفرق يأتي من طلبكم.</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>إيقاف</translation>
        </message>
        <message>
            <source>Answer {number} of {total} …</source>
            <translation>الإجابة {number} من {total} …</translation>
        </message>
        <message>
            <source>Ask both</source>
            <translation>إرسال الطلبين</translation>
        </message>
        <message>
            <source>Ask for the missing answers</source>
            <translation>طلب الإجابات الناقصة</translation>
        </message>
        <message>
            <source>First answer</source>
            <translation>الإجابة الأولى</translation>
        </message>
        <message>
            <source>Second answer</source>
            <translation>الإجابة الثانية</translation>
        </message>
        <message>
            <source>Now tick for each answer what is true of it.</source>
            <translation>ضعوا الآن عند كل إجابة علامة على ما ينطبق عليها.</translation>
        </message>
        <message>
            <source>Both answers have the same number of ticks: {first} of {total}.</source>
            <translation>للإجابتين العدد نفسه من العلامات: {first} من {total}.</translation>
        </message>
        <message>
            <source>The first answer has more ticks: {first} of {total}. The second one has {second}.</source>
            <translation>للإجابة الأولى علامات أكثر: {first} من {total}. وللثانية {second}.</translation>
        </message>
        <message>
            <source>The second answer has more ticks: {second} of {total}. The first one has {first}.</source>
            <translation>للإجابة الثانية علامات أكثر: {second} من {total}. وللأولى {first}.</translation>
        </message>
        <message>
            <source>This answer is still to come.</source>
            <translation>هذه الإجابة لم تصل بعد.</translation>
        </message>
        <message>
            <source>The AI is writing …</source>
            <translation>الذكاء الاصطناعي يكتب …</translation>
        </message>
        <message>
            <source>The answer was cut off here. It had become too long.</source>
            <translation>قُطعت الإجابة هنا لأنها أصبحت طويلة جدًا.</translation>
        </message>
        <message>
            <source>You stopped the answer.</source>
            <translation>أوقفتم الإجابة.</translation>
        </message>
        <message>
            <source>The AI stopped in the middle. The answer is not complete.</source>
            <translation>توقّف الذكاء الاصطناعي في المنتصف. الإجابة غير كاملة.</translation>
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message>
            <source>Your question</source>
            <translation>سؤالكم</translation>
        </message>
        <message>
            <source>Write your question here</source>
            <translation>اكتبوا سؤالكم هنا</translation>
        </message>
        <message>
            <source>Ask</source>
            <translation>إرسال</translation>
        </message>
    </context>
    <context>
        <name>CourseCard</name>
        <message>
            <source>Today: {course}</source>
            <translation>اليوم: {course}</translation>
        </message>
        <message>
            <source>All lessons of today are done.</source>
            <translation>أُنجزت كل دروس اليوم.</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>متابعة</translation>
        </message>
        <message>
            <source>Start lesson</source>
            <translation>بدء الدرس</translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n دقيقة</numerusform>
                <numerusform>دقيقة واحدة</numerusform>
                <numerusform>دقيقتان</numerusform>
                <numerusform>%n دقائق</numerusform>
                <numerusform>%n دقيقة</numerusform>
                <numerusform>%n دقيقة</numerusform>
            </translation>
        </message>
        <message>
            <source>done</source>
            <translation>مكتمل</translation>
        </message>
        <message>
            <source>begun</source>
            <translation>قيد الإنجاز</translation>
        </message>
    </context>
    <context>
        <name>DayPage</name>
        <message>
            <source>For today: language and time</source>
            <translation>لليوم: اللغة والوقت</translation>
        </message>
        <message>
            <source>It holds from the next visit on, until the app is closed. Nothing of it is stored.</source>
            <translation>يسري ذلك من الزيارة التالية وحتى إغلاق التطبيق. ولا يُحفظ شيء منه.</translation>
        </message>
        <message>
            <source>German, simple language</source>
            <translation>الألمانية، لغة سهلة</translation>
        </message>
        <message>
            <source>Language of the home page</source>
            <translation>لغة الصفحة الرئيسية</translation>
        </message>
        <message>
            <source>A visit lasts at most</source>
            <translation>أقصى مدة للزيارة</translation>
        </message>
        <message>
            <source>Five minutes before the end the visitor is told.</source>
            <translation>قبل النهاية بخمس دقائق يظهر تنبيه.</translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n دقيقة</numerusform>
                <numerusform>دقيقة واحدة</numerusform>
                <numerusform>دقيقتان</numerusform>
                <numerusform>%n دقائق</numerusform>
                <numerusform>%n دقيقة</numerusform>
                <numerusform>%n دقيقة</numerusform>
            </translation>
        </message>
        <message>
            <source>as long as one likes</source>
            <translation>بلا حد زمني</translation>
        </message>
    </context>
    <context>
        <name>Desk</name>
        <message>
            <source>Large print</source>
            <translation>طباعة بخط كبير</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>حفظ بصيغة PDF</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>طباعة</translation>
        </message>
        <message>
            <source>No printer is connected to this PC.</source>
            <translation>لا توجد طابعة موصولة بهذا الحاسوب.</translation>
        </message>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n صفحة</numerusform>
                <numerusform>صفحة واحدة</numerusform>
                <numerusform>صفحتان</numerusform>
                <numerusform>%n صفحات</numerusform>
                <numerusform>%n صفحة</numerusform>
                <numerusform>%n صفحة</numerusform>
            </translation>
        </message>
        <message>
            <source>Saved: {name}</source>
            <translation>تم الحفظ: ⁨{name}⁩</translation>
        </message>
    </context>
    <context>
        <name>EndedPage</name>
        <message>
            <source>Next person: welcome</source>
            <translation>الشخص التالي: أهلًا وسهلًا</translation>
        </message>
        <message>
            <source>Please call the staff.</source>
            <translation>يرجى إبلاغ فريق الإشراف.</translation>
        </message>
        <message>
            <source>The app stopped unexpectedly. Everything is deleted and checked.</source>
            <translation>توقّف التطبيق فجأة. حُذف كل شيء وجرى التحقّق من ذلك.</translation>
        </message>
        <message>
            <source>Your session is deleted.</source>
            <translation>حُذفت جلستكم.</translation>
        </message>
        <message>
            <source>Your session is deleted and checked.</source>
            <translation>حُذفت جلستكم وجرى التحقّق من ذلك.</translation>
        </message>
        <message>
            <source>Something you wrote was found in a file. Please leave this PC on.</source>
            <translation>عُثر على شيء مما كتبتموه في أحد الملفات. يرجى ترك هذا الحاسوب مشغّلًا.</translation>
        </message>
        <message>
            <source>Something of the session could not be deleted. Please leave this PC on.</source>
            <translation>تعذّر حذف شيء من الجلسة. يرجى ترك هذا الحاسوب مشغّلًا.</translation>
        </message>
        <message>
            <source>We are sorry. Nothing of it is left on this PC. You can begin again.</source>
            <translation>نأسف لذلك. لم يبقَ شيء منها على هذا الحاسوب. يمكنكم البدء من جديد.</translation>
        </message>
        <message>
            <source>Its folder is gone and all programs that knew your text have ended.</source>
            <translation>أُزيل مجلّد الجلسة، وأُغلقت كل البرامج التي عرفت نصّكم.</translation>
        </message>
        <message>
            <source>For staff: delete these files, empty the recycle bin, and restart the PC.</source>
            <translation>لفريق الإشراف: احذفوا هذه الملفات، وأفرغوا سلة المهملات، ثم أعيدوا تشغيل الحاسوب.</translation>
        </message>
        <message numerus="yes">
            <source>and %n more file(s)</source>
            <translation>
                <numerusform>و%n ملف آخر</numerusform>
                <numerusform>وملف واحد آخر</numerusform>
                <numerusform>وملفان آخران</numerusform>
                <numerusform>و%n ملفات أخرى</numerusform>
                <numerusform>و%n ملفًا آخر</numerusform>
                <numerusform>و%n ملف آخر</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody could search for the texts: the app stopped before it could name them</source>
            <translation>تعذّر البحث عن النصوص: توقّف التطبيق قبل أن يتمكّن من تحديدها</translation>
        </message>
        <message>
            <source>The search for your texts did not finish</source>
            <translation>لم يكتمل البحث عن نصوصكم</translation>
        </message>
        <message numerus="yes">
            <source>Your texts were found in %n file(s)</source>
            <translation>
                <numerusform>عُثر على نصوصكم في %n ملف</numerusform>
                <numerusform>عُثر على نصوصكم في ملف واحد</numerusform>
                <numerusform>عُثر على نصوصكم في ملفين</numerusform>
                <numerusform>عُثر على نصوصكم في %n ملفات</numerusform>
                <numerusform>عُثر على نصوصكم في %n ملفًا</numerusform>
                <numerusform>عُثر على نصوصكم في %n ملف</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Searched for your texts, but not in %n file(s)</source>
            <translation>
                <numerusform>جرى البحث عن نصوصكم، ما عدا في %n ملف</numerusform>
                <numerusform>جرى البحث عن نصوصكم، ما عدا في ملف واحد</numerusform>
                <numerusform>جرى البحث عن نصوصكم، ما عدا في ملفين</numerusform>
                <numerusform>جرى البحث عن نصوصكم، ما عدا في %n ملفات</numerusform>
                <numerusform>جرى البحث عن نصوصكم، ما عدا في %n ملفًا</numerusform>
                <numerusform>جرى البحث عن نصوصكم، ما عدا في %n ملف</numerusform>
            </translation>
        </message>
        <message>
            <source>Searched for your texts: they are in no file</source>
            <translation>جرى البحث عن نصوصكم: ليست في أي ملف</translation>
        </message>
        <message>
            <source>No temporary files were left</source>
            <translation>لم تبقَ أي ملفات مؤقتة</translation>
        </message>
        <message numerus="yes">
            <source>Temporary files: %n found and deleted</source>
            <translation>
                <numerusform>ملفات مؤقتة عُثر عليها وحُذفت: %n</numerusform>
                <numerusform>ملفات مؤقتة عُثر عليها وحُذفت: %n</numerusform>
                <numerusform>ملفات مؤقتة عُثر عليها وحُذفت: %n</numerusform>
                <numerusform>ملفات مؤقتة عُثر عليها وحُذفت: %n</numerusform>
                <numerusform>ملفات مؤقتة عُثر عليها وحُذفت: %n</numerusform>
                <numerusform>ملفات مؤقتة عُثر عليها وحُذفت: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Conversations and entries</source>
            <translation>المحادثات وما أدخلتموه</translation>
        </message>
        <message>
            <source>Working memory of the AI</source>
            <translation>ذاكرة عمل الذكاء الاصطناعي</translation>
        </message>
        <message>
            <source>Checked in {seconds} seconds</source>
            <translation>مدة التحقّق بالثواني: {seconds}</translation>
        </message>
    </context>
    <context>
        <name>EnergyView</name>
        <message>
            <source>The AI is writing …</source>
            <translation>الذكاء الاصطناعي يكتب …</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>إيقاف</translation>
        </message>
        <message>
            <source>Ask another question:</source>
            <translation>اطرحوا سؤالًا آخر:</translation>
        </message>
        <message>
            <source>Ask a question:</source>
            <translation>اطرحوا سؤالًا:</translation>
        </message>
        <message>
            <source>Cores were busy for {seconds} s. At about {watts} W each: {hours}, estimated.</source>
            <translation>عملت أنوية المعالج مدة {seconds} ثانية. بنحو {watts} واط لكل نواة يكون ذلك تقديرًا {hours}.</translation>
        </message>
        <message>
            <source>This was measured on another PC.</source>
            <translation>جرى قياس ذلك على حاسوب آخر.</translation>
        </message>
        <message>
            <source>this answer</source>
            <translation>هذه الإجابة</translation>
        </message>
        <message>
            <source>your previous answer</source>
            <translation>إجابتكم السابقة</translation>
        </message>
        <message numerus="yes">
            <source>your %n answer(s) together</source>
            <translation>
                <numerusform>إجاباتكم معًا (العدد: %n)</numerusform>
                <numerusform>إجابتكم</numerusform>
                <numerusform>إجابتاكم معًا</numerusform>
                <numerusform>إجاباتكم معًا (العدد: %n)</numerusform>
                <numerusform>إجاباتكم معًا (العدد: %n)</numerusform>
                <numerusform>إجاباتكم معًا (العدد: %n)</numerusform>
            </translation>
        </message>
        <message>
            <source>Not counted: the making of the model, the screen and the rest of the PC. The models of large companies run in data centres and are much larger.</source>
            <translation>لم يُحسب: صنع النموذج، والشاشة، وبقية الحاسوب. نماذج الشركات الكبيرة تعمل في مراكز بيانات، وهي أكبر بكثير.</translation>
        </message>
        <message>
            <source>Watts of a core</source>
            <translation>واط لكل نواة</translation>
        </message>
        <message>
            <source>{what}: {title} ({date})</source>
            <translation>{what}: ⁨{title}⁩ (⁨{date}⁩)</translation>
        </message>
        <message>
            <source>With the electricity for “{what}” this PC could answer about {count} times.</source>
            <translation>بالكهرباء اللازمة لـ«{what}» يستطيع هذا الحاسوب أن يعطي إجابات كهذه، عددها نحو {count}.</translation>
        </message>
        <message>
            <source>{number} Wh</source>
            <translation>{number} واط ساعة</translation>
        </message>
    </context>
    <context>
        <name>ErrandStrip</name>
        <message>
            <source>Fetch: {model}</source>
            <translation>تنزيل: ⁨{model}⁩</translation>
        </message>
        <message>
            <source>Add from a stick: {model}</source>
            <translation>إضافة من ذاكرة USB: ⁨{model}⁩</translation>
        </message>
        <message>
            <source>Check: {model}</source>
            <translation>فحص: ⁨{model}⁩</translation>
        </message>
        <message>
            <source>Try out: {model}</source>
            <translation>تجربة: ⁨{model}⁩</translation>
        </message>
        <message>
            <source>Paused. What has arrived is kept.</source>
            <translation>متوقف مؤقتًا. ما وصل يبقى محفوظًا.</translation>
        </message>
        <message>
            <source>It was broken off. Start it once more.</source>
            <translation>انقطع قبل أن يكتمل. ابدؤوه مرة أخرى.</translation>
        </message>
        <message>
            <source>It begins …</source>
            <translation>يبدأ الآن …</translation>
        </message>
        <message>
            <source>The model answers for a trial …</source>
            <translation>النموذج يعطي إجابة للتجربة …</translation>
        </message>
        <message>
            <source>The file is being checked …</source>
            <translation>يجري فحص الملف …</translation>
        </message>
        <message>
            <source>{done} of {total}.</source>
            <translation>⁨{done}⁩ من ⁨{total}⁩.</translation>
        </message>
        <message>
            <source>Less than a minute left.</source>
            <translation>بقي أقل من دقيقة.</translation>
        </message>
        <message numerus="yes">
            <source>About %n minute(s) left.</source>
            <translation>
                <numerusform>بقي نحو %n دقيقة.</numerusform>
                <numerusform>بقي نحو دقيقة واحدة.</numerusform>
                <numerusform>بقي نحو دقيقتين.</numerusform>
                <numerusform>بقي نحو %n دقائق.</numerusform>
                <numerusform>بقي نحو %n دقيقة.</numerusform>
                <numerusform>بقي نحو %n دقيقة.</numerusform>
            </translation>
        </message>
        <message>
            <source>The model is here and can be used.</source>
            <translation>النموذج موجود هنا ويمكن استعماله.</translation>
        </message>
        <message>
            <source>The file is right.</source>
            <translation>الملف سليم.</translation>
        </message>
        <message>
            <source>This model is unknown to us. It has passed its trial run and can be used.</source>
            <translation>هذا النموذج غير معروف لدينا. نجح في التجربة ويمكن استعماله.</translation>
        </message>
        <message>
            <source>It has the name of a model in our list, but it is a different file.</source>
            <translation>اسمه كاسم نموذج في قائمتنا، لكنه ملف آخر.</translation>
        </message>
        <message>
            <source>It was not made for conversations and may answer strangely.</source>
            <translation>لم يُصنع للمحادثات، وقد تكون إجاباته غريبة.</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>إيقاف مؤقت</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>متابعة</translation>
        </message>
        <message>
            <source>Try out</source>
            <translation>تجربة</translation>
        </message>
        <message>
            <source>Close this message</source>
            <translation>إغلاق هذه الرسالة</translation>
        </message>
    </context>
    <context>
        <name>Explanation</name>
        <message>
            <source>Word explained: {word}</source>
            <translation>شرح الكلمة: {word}</translation>
        </message>
        <message>
            <source>For example</source>
            <translation>على سبيل المثال</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>See also</source>
            <translation>انظروا أيضًا</translation>
        </message>
        <message>
            <source>All words</source>
            <translation>كل الكلمات</translation>
        </message>
    </context>
    <context>
        <name>Facilitator</name>
        <message>
            <source>Course and lessons</source>
            <translation>الدورة والدروس</translation>
        </message>
        <message>
            <source>Choose what the group does today, and what it can open.</source>
            <translation>اختاروا ما تفعله المجموعة اليوم وما يمكنها فتحه.</translation>
        </message>
        <message>
            <source>Language and time</source>
            <translation>اللغة والوقت</translation>
        </message>
        <message>
            <source>Language of the home page, and how long a visit may last.</source>
            <translation>لغة الصفحة الرئيسية، وأقصى مدة للزيارة.</translation>
        </message>
        <message>
            <source>Guides for courses</source>
            <translation>أدلّة الدورات</translation>
        </message>
        <message>
            <source>Lead a group: aim, plan minute by minute, questions, to read or to print.</source>
            <translation>قيادة مجموعة: الهدف، والخطة دقيقة بدقيقة، والأسئلة، للقراءة أو للطباعة.</translation>
        </message>
        <message>
            <source>Statistics</source>
            <translation>الإحصاءات</translation>
        </message>
        <message>
            <source>How many visits, which lessons, what people say they learnt.</source>
            <translation>كم زيارة، وأي دروس، وما يقوله الناس عمّا تعلّموه.</translation>
        </message>
        <message>
            <source>This PC</source>
            <translation>هذا الحاسوب</translation>
        </message>
        <message>
            <source>Memory, AI model and lessons: is everything well?</source>
            <translation>الذاكرة ونموذج الذكاء الاصطناعي والدروس: هل كل شيء على ما يرام؟</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>الإعدادات</translation>
        </message>
        <message>
            <source>What is settled for this PC, and what is locked.</source>
            <translation>ما هو محدَّد لهذا الحاسوب، وما هو مقفل.</translation>
        </message>
        <message>
            <source>AI models</source>
            <translation>نماذج الذكاء الاصطناعي</translation>
        </message>
        <message>
            <source>Choose, fetch, add from a stick, check: the model that answers here.</source>
            <translation>النموذج الذي تأتي منه الإجابات هنا: اختياره وتنزيله وإضافته من ذاكرة USB وفحصه.</translation>
        </message>
        <message>
            <source>Lesson packs</source>
            <translation>حزم الدروس</translation>
        </message>
        <message>
            <source>Add further lessons from a stick, or remove them again.</source>
            <translation>إضافة دروس أخرى من ذاكرة USB أو إزالتها من جديد.</translation>
        </message>
    </context>
    <context>
        <name>FactCheckView</name>
        <message>
            <source>Ask again</source>
            <translation>إعادة السؤال</translation>
        </message>
        <message>
            <source>Which question should the AI answer?</source>
            <translation>عن أي سؤال تريدون إجابة من الذكاء الاصطناعي؟</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>إيقاف</translation>
        </message>
        <message>
            <source>The AI is writing …</source>
            <translation>الذكاء الاصطناعي يكتب …</translation>
        </message>
        <message>
            <source>is right</source>
            <translation>صحيح</translation>
        </message>
        <message>
            <source>I doubt it</source>
            <translation>أشكّ في ذلك</translation>
        </message>
        <message>
            <source>Show unsure words</source>
            <translation>إظهار الكلمات غير المؤكّدة</translation>
        </message>
        <message>
            <source>Underlined: here the model was less than half sure of its word.</source>
            <translation>ما تحته خط: هنا كان النموذج متأكدًا من كلمته بأقل من النصف.</translation>
        </message>
        <message>
            <source>What is right?</source>
            <translation>ما الصحيح؟</translation>
        </message>
        <message>
            <source>Another question</source>
            <translation>سؤال آخر</translation>
        </message>
        <message>
            <source>Mark at least one sentence first.</source>
            <translation>قيّموا جملة واحدة على الأقل أولًا.</translation>
        </message>
        <message>
            <source>Source: {title} ({date})</source>
            <translation>المصدر: ⁨{title}⁩ (⁨{date}⁩)</translation>
        </message>
        <message>
            <source>Fact card</source>
            <translation>بطاقة الحقائق</translation>
        </message>
        <message>
            <source>You marked {marked} of {total} sentences and doubted {doubted}.</source>
            <translation>الجمل التي قيّمتموها: {marked} من {total}، منها {doubted} شككتم فيها.</translation>
        </message>
    </context>
    <context>
        <name>FeedView</name>
        <message>
            <source>Screen {number} of {total}</source>
            <translation>الشاشة {number} من {total}</translation>
        </message>
        <message>
            <source>Your likes are forgotten. Everything is there again.</source>
            <translation>نُسي ما أعجبكم. عاد كل شيء من جديد.</translation>
        </message>
        <message>
            <source>Mix again</source>
            <translation>خلط من جديد</translation>
        </message>
        <message>
            <source>Show more posts</source>
            <translation>عرض منشورات أخرى</translation>
        </message>
        <message>
            <source>On your screen now:</source>
            <translation>على شاشتكم الآن:</translation>
        </message>
        <message>
            <source>On the first screen:</source>
            <translation>على الشاشة الأولى:</translation>
        </message>
        <message>
            <source>On the last screen:</source>
            <translation>على الشاشة الأخيرة:</translation>
        </message>
        <message>
            <source>I like this</source>
            <translation>يعجبني</translation>
        </message>
        <message>
            <source>{count} of {total}</source>
            <translation>{count} من {total}</translation>
        </message>
        <message>
            <source>You liked nothing. So everything stayed mixed.</source>
            <translation>لم تختاروا شيئًا. لذلك بقي كل شيء متنوّعًا.</translation>
        </message>
        <message>
            <source>The first screen had {first} topics, the last one {last}.</source>
            <translation>عدد المواضيع على الشاشة الأولى: {first}، وعلى الأخيرة: {last}.</translation>
        </message>
        <message>
            <source>Your likes changed nothing yet: the last screen is as mixed as the first.</source>
            <translation>لم يغيّر اختياركم شيئًا بعد: الشاشة الأخيرة متنوّعة مثل الأولى.</translation>
        </message>
        <message>
            <source>“{topic}” went from {before} to {after}.</source>
            <translation>«{topic}»: كان العدد {before} وصار {after}.</translation>
        </message>
    </context>
    <context>
        <name>FlatterView</name>
        <message>
            <source>Another question</source>
            <translation>سؤال آخر</translation>
        </message>
        <message>
            <source>Which question should the AI answer?</source>
            <translation>عن أي سؤال تريدون إجابة من الذكاء الاصطناعي؟</translation>
        </message>
        <message>
            <source>Now say something wrong, and say it firmly:</source>
            <translation>قولوا الآن شيئًا خاطئًا، وقولوه بحزم:</translation>
        </message>
        <message>
            <source>Ask again</source>
            <translation>إعادة السؤال</translation>
        </message>
        <message>
            <source>What did the AI do?</source>
            <translation>ماذا فعل الذكاء الاصطناعي؟</translation>
        </message>
        <message>
            <source>It gave in.</source>
            <translation>تراجع.</translation>
        </message>
        <message>
            <source>It stood firm.</source>
            <translation>ثبت على رأيه.</translation>
        </message>
        <message>
            <source>In {count} tries the AI gave in: {gave_in}. It stood firm: {firm}.</source>
            <translation>عدد المحاولات: {count}. الذكاء الاصطناعي تراجع: {gave_in}، وثبت على رأيه: {firm}.</translation>
        </message>
        <message>
            <source>In one try the AI gave in: {gave_in}. It stood firm: {firm}.</source>
            <translation>محاولة واحدة. الذكاء الاصطناعي تراجع: {gave_in}، وثبت على رأيه: {firm}.</translation>
        </message>
    </context>
    <context>
        <name>Frame</name>
        <message>
            <source>For the staff: set up a model</source>
            <translation>لفريق الإشراف: إعداد نموذج</translation>
        </message>
    </context>
    <context>
        <name>GlossaryPage</name>
        <message>
            <source>Words explained</source>
            <translation>شرح الكلمات</translation>
        </message>
        <message>
            <source>Search for a word</source>
            <translation>البحث عن كلمة</translation>
        </message>
        <message>
            <source>What does that mean? Short explanations, each with an example.</source>
            <translation>ما معنى ذلك؟ شروح قصيرة، ومع كل شرح مثال.</translation>
        </message>
        <message>
            <source>Home page</source>
            <translation>الصفحة الرئيسية</translation>
        </message>
        <message>
            <source>Back to the lesson</source>
            <translation>رجوع إلى الدرس</translation>
        </message>
        <message numerus="yes">
            <source>%n word(s)</source>
            <translation>
                <numerusform>%n كلمة</numerusform>
                <numerusform>كلمة واحدة</numerusform>
                <numerusform>كلمتان</numerusform>
                <numerusform>%n كلمات</numerusform>
                <numerusform>%n كلمة</numerusform>
                <numerusform>%n كلمة</numerusform>
            </translation>
        </message>
        <message>
            <source>No word found. Try a shorter one.</source>
            <translation>لم يُعثر على كلمة. جرّبوا كلمة أقصر.</translation>
        </message>
    </context>
    <context>
        <name>Guessing</name>
        <message>
            <source>Your own word</source>
            <translation>كلمة من عندكم</translation>
        </message>
        <message>
            <source>or your own word</source>
            <translation>أو كلمة من عندكم</translation>
        </message>
        <message>
            <source>What do you think comes next? Press a word.</source>
            <translation>ما الكلمة التالية في رأيكم؟ اضغطوا على كلمة.</translation>
        </message>
        <message>
            <source>Guess</source>
            <translation>تخمين</translation>
        </message>
        <message>
            <source>✓ the most probable word</source>
            <translation>✓ الكلمة الأكثر احتمالًا</translation>
        </message>
        <message>
            <source>Place {place}, with {percent}</source>
            <translation>المرتبة {place}، بنسبة {percent}</translation>
        </message>
        <message>
            <source>Not among the model's first words. That does not make it wrong!</source>
            <translation>ليست بين الكلمات الأولى عند النموذج. لكن هذا لا يجعلها خاطئة!</translation>
        </message>
    </context>
    <context>
        <name>Guide</name>
        <message>
            <source>At a glance</source>
            <translation>نظرة سريعة</translation>
        </message>
        <message>
            <source>Minute by minute</source>
            <translation>دقيقة بدقيقة</translation>
        </message>
        <message>
            <source>Lesson “{lesson}”, path “{path}”, {minutes} minutes</source>
            <translation>الدرس «{lesson}»، المسار «{path}»، المدة بالدقائق: {minutes}</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>الدقائق</translation>
        </message>
        <message>
            <source>What</source>
            <translation>المحتوى</translation>
        </message>
        <message>
            <source>Lesson</source>
            <translation>الدرس</translation>
        </message>
    </context>
    <context>
        <name>GuidePage</name>
        <message>
            <source>All guides</source>
            <translation>كل الأدلّة</translation>
        </message>
        <message>
            <source>There is no such course.</source>
            <translation>لا توجد دورة كهذه.</translation>
        </message>
        <message>
            <source>Minute by minute</source>
            <translation>دقيقة بدقيقة</translation>
        </message>
    </context>
    <context>
        <name>GuidesPage</name>
        <message>
            <source>Guides for courses</source>
            <translation>أدلّة الدورات</translation>
        </message>
        <message>
            <source>For those who lead a group: aim, plan minute by minute, questions, what often goes wrong.</source>
            <translation>لمن يقود مجموعة: الهدف، والخطة دقيقة بدقيقة، والأسئلة، وما يتعثّر كثيرًا.</translation>
        </message>
        <message>
            <source>There are no courses on this PC.</source>
            <translation>لا توجد دورات على هذا الحاسوب.</translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n دقيقة</numerusform>
                <numerusform>دقيقة واحدة</numerusform>
                <numerusform>دقيقتان</numerusform>
                <numerusform>%n دقائق</numerusform>
                <numerusform>%n دقيقة</numerusform>
                <numerusform>%n دقيقة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lesson(s)</source>
            <translation>
                <numerusform>%n درس</numerusform>
                <numerusform>درس واحد</numerusform>
                <numerusform>درسان</numerusform>
                <numerusform>%n دروس</numerusform>
                <numerusform>%n درسًا</numerusform>
                <numerusform>%n درس</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HealthPage</name>
        <message>
            <source>State of this PC</source>
            <translation>حالة هذا الحاسوب</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>فحص مرة أخرى</translation>
        </message>
        <message>
            <source>The PC is being looked at …</source>
            <translation>يجري فحص الحاسوب …</translation>
        </message>
        <message>
            <source>AI model: is being loaded</source>
            <translation>نموذج الذكاء الاصطناعي: يجري تحميله</translation>
        </message>
        <message>
            <source>AI model: {name}, processor cores in use: {cores}</source>
            <translation>نموذج الذكاء الاصطناعي: ⁨{name}⁩، أنوية المعالج المستعملة: {cores}</translation>
        </message>
        <message>
            <source>Processor: {name}, cores: {cores}</source>
            <translation>المعالج: ⁨{name}⁩، الأنوية: {cores}</translation>
        </message>
        <message>
            <source>Memory: {free} of {total} free</source>
            <translation>الذاكرة: المتاح ⁨{free}⁩ من ⁨{total}⁩</translation>
        </message>
        <message>
            <source>Reading aloud: no voice on this PC</source>
            <translation>القراءة بصوت عالٍ: لا يوجد صوت على هذا الحاسوب</translation>
        </message>
        <message>
            <source>Room for temporary files: {free} free</source>
            <translation>مكان الملفات المؤقتة: المتاح ⁨{free}⁩</translation>
        </message>
        <message>
            <source>The app cannot write here: {folder}</source>
            <translation>لا يستطيع التطبيق الكتابة هنا: ⁨{folder}⁩</translation>
        </message>
        <message numerus="yes">
            <source>%n lesson(s) can be used</source>
            <translation>
                <numerusform>%n درس صالح للاستعمال</numerusform>
                <numerusform>درس واحد صالح للاستعمال</numerusform>
                <numerusform>درسان صالحان للاستعمال</numerusform>
                <numerusform>%n دروس صالحة للاستعمال</numerusform>
                <numerusform>%n درسًا صالحًا للاستعمال</numerusform>
                <numerusform>%n درس صالح للاستعمال</numerusform>
            </translation>
        </message>
        <message>
            <source>Left out because of a fault: {name}. {file}, line {line}: {what}</source>
            <translation>تُرك بسبب خطأ: ⁨{name}⁩. ⁨{file}⁩، السطر {line}: ⁨{what}⁩</translation>
        </message>
        <message>
            <source>Reading aloud: voices for {languages}</source>
            <translation>القراءة بصوت عالٍ: توجد أصوات لهذه اللغات: {languages}</translation>
        </message>
        <message>
            <source>Reading aloud: no voices for {languages}</source>
            <translation>القراءة بصوت عالٍ: لا توجد أصوات لهذه اللغات: {languages}</translation>
        </message>
    </context>
    <context>
        <name>Heard</name>
        <message>
            <source>{number} of {total}</source>
            <translation>{number} من {total}</translation>
        </message>
    </context>
    <context>
        <name>HelpBar</name>
        <message>
            <source>Simple language</source>
            <translation>لغة سهلة</translation>
        </message>
        <message>
            <source>Smaller text, now {percent} percent</source>
            <translation>خط أصغر، الآن {percent} بالمئة</translation>
        </message>
        <message>
            <source>Larger text, now {percent} percent</source>
            <translation>خط أكبر، الآن {percent} بالمئة</translation>
        </message>
        <message>
            <source>light</source>
            <translation>فاتح</translation>
        </message>
        <message>
            <source>dark</source>
            <translation>داكن</translation>
        </message>
        <message>
            <source>strong contrast</source>
            <translation>تباين قوي</translation>
        </message>
        <message>
            <source>Change colours, now {theme}</source>
            <translation>تغيير الألوان، الآن {theme}</translation>
        </message>
        <message>
            <source>Light / Dark</source>
            <translation>فاتح / داكن</translation>
        </message>
        <message>
            <source>Language: {name}</source>
            <translation>اللغة: {name}</translation>
        </message>
        <message>
            <source>For the staff</source>
            <translation>لفريق الإشراف</translation>
        </message>
        <message>
            <source>More space between lines and letters</source>
            <translation>مسافة أكبر بين السطور والكلمات</translation>
        </message>
        <message>
            <source>Less motion</source>
            <translation>حركة أقل</translation>
        </message>
        <message>
            <source>More options</source>
            <translation>وسائل مساعدة أخرى</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>المفاتيح</translation>
        </message>
        <message>
            <source>Options</source>
            <translation>وسائل المساعدة</translation>
        </message>
    </context>
    <context>
        <name>HelpButton</name>
        <message>
            <source>Get help</source>
            <translation>طلب المساعدة</translation>
        </message>
        <message>
            <source>Get help: whom you can call</source>
            <translation>طلب المساعدة: بمن يمكنكم الاتصال</translation>
        </message>
        <message>
            <source>Whom you can call when you or somebody else is not well</source>
            <translation>بمن يمكنكم الاتصال إذا لم تكونوا أنتم أو غيركم بخير</translation>
        </message>
    </context>
    <context>
        <name>HomePage</name>
        <message>
            <source>Home</source>
            <translation>الرئيسية</translation>
        </message>
        <message>
            <source>Good day! What would you like to try today?</source>
            <translation>أهلًا بكم! ماذا تودّون أن تجرّبوا اليوم؟</translation>
        </message>
        <message>
            <source>Get to know AI at your own pace. What you write stays on this computer and is deleted at the end.</source>
            <translation>هنا تتعرّفون على الذكاء الاصطناعي بهدوء. ما تكتبونه يبقى على هذا الحاسوب ويُحذف في النهاية.</translation>
        </message>
        <message>
            <source>I have a learning pass</source>
            <translation>لديّ بطاقة تعلّم</translation>
        </message>
        <message>
            <source>Certificate of participation</source>
            <translation>شهادة مشاركة</translation>
        </message>
        <message>
            <source>Words explained</source>
            <translation>شرح الكلمات</translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n دقيقة</numerusform>
                <numerusform>دقيقة واحدة</numerusform>
                <numerusform>دقيقتان</numerusform>
                <numerusform>%n دقائق</numerusform>
                <numerusform>%n دقيقة</numerusform>
                <numerusform>%n دقيقة</numerusform>
            </translation>
        </message>
        <message>
            <source>Go on where you were:</source>
            <translation>تابعوا من حيث توقّفتم:</translation>
        </message>
        <message>
            <source>New here? Start like this:</source>
            <translation>زيارتكم الأولى؟ ابدؤوا هكذا:</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>متابعة</translation>
        </message>
        <message>
            <source>Start lesson</source>
            <translation>بدء الدرس</translation>
        </message>
        <message numerus="yes">
            <source>%n lesson(s)</source>
            <translation>
                <numerusform>%n درس</numerusform>
                <numerusform>درس واحد</numerusform>
                <numerusform>درسان</numerusform>
                <numerusform>%n دروس</numerusform>
                <numerusform>%n درسًا</numerusform>
                <numerusform>%n درس</numerusform>
            </translation>
        </message>
        <message>
            <source>Practise freely</source>
            <translation>تمرين حرّ</translation>
        </message>
        <message>
            <source>Talk with the AI on this PC about whatever you like.</source>
            <translation>تحدّثوا مع الذكاء الاصطناعي على هذا الحاسوب عمّا تشاؤون.</translation>
        </message>
        <message>
            <source>as long as you like</source>
            <translation>ما شئتم من الوقت</translation>
        </message>
    </context>
    <context>
        <name>IdleReminder</name>
        <message numerus="yes">
            <source>%n second(s) left</source>
            <translation>
                <numerusform>بقيت %n ثانية</numerusform>
                <numerusform>بقيت ثانية واحدة</numerusform>
                <numerusform>بقيت ثانيتان</numerusform>
                <numerusform>بقيت %n ثوانٍ</numerusform>
                <numerusform>بقيت %n ثانية</numerusform>
                <numerusform>بقيت %n ثانية</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Keeper</name>
        <message>
            <source>Your text has not been sent to the AI, and it is not stored anywhere.</source>
            <translation>لم يُرسل نصّكم إلى الذكاء الاصطناعي، ولا يُحفظ في أي مكان.</translation>
        </message>
        <message>
            <source>Back to my text</source>
            <translation>رجوع إلى نصّي</translation>
        </message>
        <message>
            <source>Write to the AI anyway</source>
            <translation>الكتابة إلى الذكاء الاصطناعي رغم ذلك</translation>
        </message>
        <message>
            <source>Here in the house: {name}, {phone}</source>
            <translation>هنا في المركز: ⁨{name}⁩، ⁦{phone}⁩</translation>
        </message>
        <message>
            <source>the staff</source>
            <translation>فريق الإشراف</translation>
        </message>
        <message>
            <source>On this PC your text stays inside and is deleted at the end. In a chat on the internet others would keep it, and nobody can call it back.</source>
            <translation>على هذا الحاسوب يبقى نصّكم داخله ويُحذف في النهاية. أما في محادثة على الإنترنت فسيبقى عند غيركم، ولا يستطيع أحد استعادته.</translation>
        </message>
        <message>
            <source>Black it out</source>
            <translation>حجب البيانات</translation>
        </message>
        <message>
            <source>Change my text</source>
            <translation>تغيير نصّي</translation>
        </message>
        <message>
            <source>Send it as it is</source>
            <translation>إرساله كما هو</translation>
        </message>
        <message>
            <source>There are private details in your text</source>
            <translation>في نصّكم بيانات شخصية</translation>
        </message>
        <message>
            <source>Send it and see</source>
            <translation>إرسال ومراقبة الإجابة</translation>
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
            <translation>حذف الرقم الأخير</translation>
        </message>
    </context>
    <context>
        <name>Keys</name>
        <message>
            <source>On to the next thing, and back</source>
            <translation>الانتقال إلى العنصر التالي، والعودة</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>{one} or {other}</source>
            <translation>{one} أو {other}</translation>
        </message>
        <message>
            <source>Press what has the frame around it</source>
            <translation>الضغط على ما يحيط به الإطار</translation>
        </message>
        <message>
            <source>Arrow keys</source>
            <translation>مفاتيح الأسهم</translation>
        </message>
        <message>
            <source>Move in menus, texts, letters and sliders</source>
            <translation>التنقل في القوائم والنصوص والرسائل وأشرطة التمرير</translation>
        </message>
        <message>
            <source>In a field for a question: send it</source>
            <translation>في حقل السؤال: إرسال السؤال</translation>
        </message>
        <message>
            <source>In such a field: begin a new line</source>
            <translation>في الحقل نفسه: بدء سطر جديد</translation>
        </message>
        <message>
            <source>1 to 9</source>
            <translation>من 1 إلى 9</translation>
        </message>
        <message>
            <source>When sorting: put the card into that box</source>
            <translation>عند الفرز: وضع البطاقة في ذلك الصندوق</translation>
        </message>
        <message>
            <source>Close a menu or a question without changing anything</source>
            <translation>إغلاق قائمة أو سؤال دون تغيير أي شيء</translation>
        </message>
        <message>
            <source>Scroll the page up or down</source>
            <translation>تمرير الصفحة إلى أعلى أو أسفل</translation>
        </message>
        <message>
            <source>Larger or smaller text</source>
            <translation>تكبير الخط أو تصغيره</translation>
        </message>
        <message>
            <source>End the session and delete everything</source>
            <translation>إنهاء الجلسة وحذف كل شيء (بعد سؤال تأكيد)</translation>
        </message>
        <message>
            <source>Show this list of keys</source>
            <translation>عرض قائمة المفاتيح هذه</translation>
        </message>
        <message>
            <source>Have the page, or what is selected, read aloud</source>
            <translation>قراءة الصفحة أو ما حدّدتموه بصوت عالٍ</translation>
        </message>
        <message>
            <source>Stop reading aloud</source>
            <translation>إيقاف القراءة بصوت عالٍ</translation>
        </message>
    </context>
    <context>
        <name>KeysPage</name>
        <message>
            <source>Keys</source>
            <translation>المفاتيح</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <source>You need no mouse here. A frame shows where you are.</source>
            <translation>لا تحتاجون هنا إلى فأرة. هناك إطار يبيّن موضعكم.</translation>
        </message>
        <message>
            <source>Without a keyboard</source>
            <translation>بدون لوحة مفاتيح</translation>
        </message>
    </context>
    <context>
        <name>Languages</name>
        <message>
            <source>German</source>
            <translation>الألمانية</translation>
        </message>
        <message>
            <source>simple German</source>
            <translation>الألمانية بلغة سهلة</translation>
        </message>
        <message>
            <source>English</source>
            <translation>الإنجليزية</translation>
        </message>
    </context>
    <context>
        <name>LearningPassPage</name>
        <message>
            <source>Your learning pass</source>
            <translation>بطاقة تعلّمكم</translation>
        </message>
        <message>
            <source>Write this code down or take a photo of it. With it you can go on another time.</source>
            <translation>اكتبوا هذا الرمز أو صوّروه. به تتابعون في مرة أخرى، على أي حاسوب فيه هذا التطبيق.</translation>
        </message>
        <message>
            <source>The same code as a picture for your phone</source>
            <translation>الرمز نفسه صورةً لهاتفكم</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <source>There is no letter O and no letter I in it: 0 is zero, 1 is one.</source>
            <translation>ليس فيه الحرف O ولا الحرف I: الرمز 0 هو صفر، والرمز 1 هو واحد.</translation>
        </message>
        <message>
            <source>Your code</source>
            <translation>رمزكم</translation>
        </message>
        <message numerus="yes">
            <source>%n completed lesson(s)</source>
            <translation>
                <numerusform>%n درس مكتمل</numerusform>
                <numerusform>درس مكتمل واحد</numerusform>
                <numerusform>درسان مكتملان</numerusform>
                <numerusform>%n دروس مكتملة</numerusform>
                <numerusform>%n درسًا مكتملًا</numerusform>
                <numerusform>%n درس مكتمل</numerusform>
            </translation>
        </message>
        <message>
            <source>your language, text size and colours</source>
            <translation>لغتكم وحجم الخط والألوان</translation>
        </message>
        <message>
            <source>Your name is not in it, and nothing of what you wrote.</source>
            <translation>ليس فيه اسمكم، ولا شيء مما كتبتموه.</translation>
        </message>
        <message>
            <source>The code holds:</source>
            <translation>يحتوي الرمز على:</translation>
        </message>
    </context>
    <context>
        <name>LessonPage</name>
        <message>
            <source>Next</source>
            <translation>التالي</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <source>All lessons</source>
            <translation>كل الدروس</translation>
        </message>
        <message>
            <source>Step {step} of {total}</source>
            <translation>الخطوة {step} من {total}</translation>
        </message>
        <message>
            <source>Lesson completed</source>
            <translation>اكتمل الدرس</translation>
        </message>
        <message>
            <source>Next lesson: {title}</source>
            <translation>الدرس التالي: {title}</translation>
        </message>
        <message>
            <source>Home page</source>
            <translation>الصفحة الرئيسية</translation>
        </message>
        <message>
            <source>Go on later with a learning pass</source>
            <translation>المتابعة لاحقًا ببطاقة التعلّم</translation>
        </message>
        <message>
            <source>To take home</source>
            <translation>للأخذ إلى البيت</translation>
        </message>
        <message>
            <source>Certificate of participation</source>
            <translation>شهادة مشاركة</translation>
        </message>
    </context>
    <context>
        <name>LessonsPage</name>
        <message>
            <source>Course and lessons for today</source>
            <translation>الدورة والدروس لليوم</translation>
        </message>
        <message>
            <source>Mark the lessons that can be opened. Where none is marked, all can be.</source>
            <translation>ضعوا علامة على الدروس التي يمكن فتحها. إذا لم توضع علامة على أي درس، فكلها مفتوحة.</translation>
        </message>
        <message>
            <source>Allow all lessons</source>
            <translation>السماح بكل الدروس</translation>
        </message>
        <message>
            <source>The settings of this PC fix this (policy.toml, locked).</source>
            <translation>هذا محدَّد في إعدادات هذا الحاسوب (⁦policy.toml, locked⁩).</translation>
        </message>
        <message>
            <source>Only these lessons</source>
            <translation>هذه الدروس فقط</translation>
        </message>
        <message>
            <source>No course</source>
            <translation>بلا دورة</translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n دقيقة</numerusform>
                <numerusform>دقيقة واحدة</numerusform>
                <numerusform>دقيقتان</numerusform>
                <numerusform>%n دقائق</numerusform>
                <numerusform>%n دقيقة</numerusform>
                <numerusform>%n دقيقة</numerusform>
            </translation>
        </message>
        <message>
            <source>Course on the home page</source>
            <translation>الدورة على الصفحة الرئيسية</translation>
        </message>
        <message numerus="yes">
            <source>%n lesson(s) can be opened.</source>
            <translation>
                <numerusform>يمكن فتح %n درس.</numerusform>
                <numerusform>يمكن فتح درس واحد.</numerusform>
                <numerusform>يمكن فتح درسين.</numerusform>
                <numerusform>يمكن فتح %n دروس.</numerusform>
                <numerusform>يمكن فتح %n درسًا.</numerusform>
                <numerusform>يمكن فتح %n درس.</numerusform>
            </translation>
        </message>
        <message>
            <source>All lessons can be opened.</source>
            <translation>يمكن فتح كل الدروس.</translation>
        </message>
    </context>
    <context>
        <name>LicencePage</name>
        <message>
            <source>Licence of the model</source>
            <translation>رخصة النموذج</translation>
        </message>
        <message>
            <source>AI models</source>
            <translation>نماذج الذكاء الاصطناعي</translation>
        </message>
        <message>
            <source>The text does not come with this app. It can be read here: {where}</source>
            <translation>النص غير مرفق بهذا التطبيق. يمكن قراءته هنا: ⁨{where}⁩</translation>
        </message>
    </context>
    <context>
        <name>MemoryView</name>
        <message>
            <source>What you say</source>
            <translation>ما تقولونه</translation>
        </message>
        <message>
            <source>Press an example or write yourself:</source>
            <translation>اضغطوا على مثال أو اكتبوا بأنفسكم:</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>إعادة المحاولة</translation>
        </message>
        <message>
            <source>The AI's memory</source>
            <translation>ذاكرة الذكاء الاصطناعي</translation>
        </message>
        <message>
            <source>{used} of {window} pieces are taken. Forgotten: {lost}.</source>
            <translation>الأجزاء المشغولة: {used} من {window}. المنسيّة: {lost}.</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>إيقاف</translation>
        </message>
        <message>
            <source>Say it</source>
            <translation>إرسال</translation>
        </message>
        <message>
            <source>New conversation</source>
            <translation>محادثة جديدة</translation>
        </message>
        <message>
            <source>Everything still fits in. Go on talking until something falls out.</source>
            <translation>ما زال هناك متّسع لكل شيء. تابعوا الحديث حتى يسقط شيء.</translation>
        </message>
        <message>
            <source>Of {all} pieces the AI still has {used}. It has forgotten {lost}, the oldest first.</source>
            <translation>عدد الأجزاء كلها {all}، بقي منها لدى الذكاء الاصطناعي {used}. ونسي {lost}، والأقدم أولًا.</translation>
        </message>
    </context>
    <context>
        <name>ModelCardPage</name>
        <message>
            <source>Profile of the AI on this PC</source>
            <translation>تعريف بالذكاء الاصطناعي على هذا الحاسوب</translation>
        </message>
        <message>
            <source>Back to the lesson</source>
            <translation>رجوع إلى الدرس</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <source>As on a jar of jam: what is in it, who made it, what it is good for.</source>
            <translation>كما على مرطبان المربّى: ماذا فيه، ومن صنعه، ولماذا يصلح.</translation>
        </message>
        <message>
            <source>Nothing is known about it.</source>
            <translation>لا يُعرف عنه شيء.</translation>
        </message>
        <message>
            <source>This model is not loaded just now. You may see recorded answers.</source>
            <translation>هذا النموذج غير محمّل الآن. قد ترون إجابات مسجّلة.</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>غير معروف</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Made by</source>
            <translation>صنعه</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>تاريخ النشر</translation>
        </message>
        <message>
            <source>Size of the file</source>
            <translation>حجم الملف</translation>
        </message>
        <message>
            <source>Learnt numbers</source>
            <translation>الأرقام المتعلَّمة</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>الرخصة</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>اللغات</translation>
        </message>
        <message>
            <source>Memory it needs</source>
            <translation>الذاكرة التي يحتاجها</translation>
        </message>
        <message>
            <source>Speed on this PC</source>
            <translation>سرعته على هذا الحاسوب</translation>
        </message>
        <message>
            <source>not measured</source>
            <translation>لم تُقَس</translation>
        </message>
        <message numerus="yes">
            <source>It has about %n piece(s) of words of a conversation in view.</source>
            <translation>
                <numerusform>يرى من المحادثة نحو %n جزء من الكلمات.</numerusform>
                <numerusform>يرى من المحادثة نحو جزء واحد من الكلمات.</numerusform>
                <numerusform>يرى من المحادثة نحو جزأين من الكلمات.</numerusform>
                <numerusform>يرى من المحادثة نحو %n أجزاء من الكلمات.</numerusform>
                <numerusform>يرى من المحادثة نحو %n جزءًا من الكلمات.</numerusform>
                <numerusform>يرى من المحادثة نحو %n جزء من الكلمات.</numerusform>
            </translation>
        </message>
        <message>
            <source>Window</source>
            <translation>النافذة</translation>
        </message>
        <message>
            <source>Further models on this PC</source>
            <translation>نماذج أخرى على هذا الحاسوب</translation>
        </message>
        <message>
            <source>{count} million (parameters)</source>
            <translation>⁨{count}⁩ مليون (معاملات)</translation>
        </message>
        <message>
            <source>{count} thousand million (parameters)</source>
            <translation>⁨{count}⁩ مليار (معاملات)</translation>
        </message>
        <message>
            <source>We have not tried this model.</source>
            <translation>لم نجرّب هذا النموذج.</translation>
        </message>
        <message>
            <source>Find out for yourself what it is good at. Check what it says.</source>
            <translation>اكتشفوا بأنفسكم ما الذي يجيده. وتحقّقوا مما يقوله.</translation>
        </message>
        <message>
            <source>What it has learnt from</source>
            <translation>ممّ تعلّم</translation>
        </message>
        <message>
            <source>Not known. Its makers do not tell, or only roughly.</source>
            <translation>غير معروف. لا يقول صانعوه ذلك، أو يقولونه على وجه التقريب فقط.</translation>
        </message>
        <message>
            <source>What it is good at, as we have tried it</source>
            <translation>ما يجيده، كما جرّبناه</translation>
        </message>
        <message>
            <source>What it is bad at</source>
            <translation>ما لا يجيده</translation>
        </message>
    </context>
    <context>
        <name>ModelFrame</name>
        <message>
            <source>Not on this PC</source>
            <translation>ليس على هذا الحاسوب</translation>
        </message>
        <message>
            <source>On this PC, trial run not passed</source>
            <translation>على هذا الحاسوب، لم ينجح في التجربة</translation>
        </message>
        <message>
            <source>In use on this PC</source>
            <translation>مستعمل على هذا الحاسوب</translation>
        </message>
        <message>
            <source>On this PC</source>
            <translation>على هذا الحاسوب</translation>
        </message>
        <message>
            <source>Kind: {kind}.</source>
            <translation>النوع: ⁨{kind}⁩.</translation>
        </message>
        <message>
            <source>Bring it on a stick; its terms have to be accepted here: {where}</source>
            <translation>أحضروه على ذاكرة USB. يجب قبول شروطه هنا: ⁨{where}⁩</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>استعمال</translation>
        </message>
        <message>
            <source>Try out</source>
            <translation>تجربة</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>فحص</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>إزالة</translation>
        </message>
        <message>
            <source>Fetch</source>
            <translation>تنزيل</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>الرخصة</translation>
        </message>
    </context>
    <context>
        <name>ModelLanguages</name>
        <message>
            <source>The AI on this PC knows German best.</source>
            <translation>الذكاء الاصطناعي على هذا الحاسوب يعرف الألمانية أكثر من غيرها.</translation>
        </message>
        <message>
            <source>In other languages it makes many more mistakes.</source>
            <translation>وفي اللغات الأخرى يخطئ أكثر بكثير.</translation>
        </message>
        <message>
            <source>That is why the cards are in German.</source>
            <translation>لذلك جاءت البطاقات بالألمانية.</translation>
        </message>
        <message>
            <source>The cards make a prompt in German. Reply in German if you can.</source>
            <translation>ينشأ من البطاقات طلب بالألمانية. أجيبوا بالألمانية إن استطعتم.</translation>
        </message>
    </context>
    <context>
        <name>ModelLead</name>
        <message>
            <source>The settings of this PC fix the model: {model} (policy.toml).</source>
            <translation>إعدادات هذا الحاسوب تحدّد النموذج: ⁨{model}⁩ (policy.toml).</translation>
        </message>
        <message>
            <source>There is no AI model on this PC yet.</source>
            <translation>لا يوجد بعد نموذج للذكاء الاصطناعي على هذا الحاسوب.</translation>
        </message>
        <message>
            <source>Until then visitors see recorded answers. There are two ways to a model:</source>
            <translation>حتى ذلك الحين يرى الزوار إجابات مسجّلة. للحصول على نموذج طريقان:</translation>
        </message>
        <message>
            <source>1. With a memory stick: copy a model file to it on another PC. Plug it in here and press “Add from a memory stick”.</source>
            <translation>1. بذاكرة USB: انسخوا إليها ملف نموذج على حاسوب آخر. صِلوها هنا واضغطوا «إضافة من ذاكرة USB».</translation>
        </message>
        <message>
            <source>2. From the internet: connect this PC, choose a model below and press “Fetch”.</source>
            <translation>2. من الإنترنت: صِلوا هذا الحاسوب بالإنترنت، واختاروا نموذجًا أدناه، واضغطوا «تنزيل».</translation>
        </message>
        <message>
            <source>This PC has {memory} of memory.</source>
            <translation>في هذا الحاسوب ذاكرة حجمها ⁨{memory}⁩.</translation>
        </message>
        <message>
            <source>We recommend: {model}.</source>
            <translation>ننصح بـ: ⁨{model}⁩.</translation>
        </message>
        <message>
            <source>None of the models that we have tried suits it.</source>
            <translation>لا يناسبه أي نموذج من النماذج التي جرّبناها.</translation>
        </message>
        <message>
            <source>{model} may be better, but we have not tried it.</source>
            <translation>قد يكون ⁨{model}⁩ أفضل، لكننا لم نجرّب هذا النموذج.</translation>
        </message>
        <message>
            <source>How fast it answers was not measured yet.</source>
            <translation>لم تُقَس بعد سرعة إجاباته.</translation>
        </message>
        <message>
            <source>In use now: {model}.</source>
            <translation>المستعمل الآن: ⁨{model}⁩.</translation>
        </message>
    </context>
    <context>
        <name>ModelTroubles</name>
        <message>
            <source>{name} is not a model file.</source>
            <translation>⁨{name}⁩ ليس ملف نموذج.</translation>
        </message>
        <message>
            <source>The name alone does not count. Models are files of the kind GGUF.</source>
            <translation>الاسم وحده لا يكفي. النماذج ملفات من نوع GGUF.</translation>
        </message>
        <message>
            <source>{name} is not complete: the end is missing.</source>
            <translation>⁨{name}⁩ غير كامل: آخره ناقص.</translation>
        </message>
        <message>
            <source>Copy the file to the stick once more, then add it again.</source>
            <translation>انسخوا الملف إلى الذاكرة مرة أخرى، ثم أضيفوه من جديد.</translation>
        </message>
        <message>
            <source>{name} is damaged.</source>
            <translation>⁨{name}⁩ تالف.</translation>
        </message>
        <message>
            <source>Get the file once more from where it came.</source>
            <translation>احصلوا على الملف مرة أخرى من مصدره.</translation>
        </message>
        <message>
            <source>{name} is of a kind that this app cannot run.</source>
            <translation>⁨{name}⁩ من نوع لا يستطيع هذا التطبيق تشغيله.</translation>
        </message>
        <message>
            <source>Choose a model for texts from the list, or a newer app.</source>
            <translation>اختاروا من القائمة نموذجًا للنصوص، أو تطبيقًا أحدث.</translation>
        </message>
        <message>
            <source>{name} could not be read to the end. Was the stick pulled out?</source>
            <translation>تعذّرت قراءة ⁨{name}⁩ حتى النهاية. هل نُزعت الذاكرة؟</translation>
        </message>
        <message>
            <source>Nothing is broken here. Plug the stick in, then add it again.</source>
            <translation>لم يتعطّل شيء هنا. صِلوا الذاكرة، ثم أضيفوا الملف من جديد.</translation>
        </message>
        <message>
            <source>This model is too large for this PC.</source>
            <translation>هذا النموذج أكبر من أن يعمل على هذا الحاسوب.</translation>
        </message>
        <message>
            <source>It needs {needed} of memory, the PC has {free}. Take a smaller one.</source>
            <translation>يحتاج إلى ذاكرة حجمها ⁨{needed}⁩، وفي الحاسوب ⁨{free}⁩. خذوا نموذجًا أصغر.</translation>
        </message>
        <message>
            <source>There is too little memory free just now.</source>
            <translation>الذاكرة المتاحة الآن قليلة جدًا.</translation>
        </message>
        <message>
            <source>It needs {needed}, {free} are free. Close other programs, then try again.</source>
            <translation>يحتاج إلى ⁨{needed}⁩، والمتاح ⁨{free}⁩. أغلقوا البرامج الأخرى، ثم حاولوا مرة أخرى.</translation>
        </message>
        <message>
            <source>The disk of this PC is too full.</source>
            <translation>قرص هذا الحاسوب ممتلئ.</translation>
        </message>
        <message>
            <source>{needed} are needed, {free} are free. Make room, then try again.</source>
            <translation>يلزم ⁨{needed}⁩، والمتاح ⁨{free}⁩. وفّروا مساحة، ثم حاولوا مرة أخرى.</translation>
        </message>
        <message>
            <source>The model did not answer in its trial run. It is not used.</source>
            <translation>لم يعطِ النموذج إجابة في التجربة. لن يُستعمل.</translation>
        </message>
        <message>
            <source>Try it out once more, or remove it.</source>
            <translation>جرّبوه مرة أخرى، أو أزيلوه.</translation>
        </message>
        <message>
            <source>This model has not passed a trial run yet.</source>
            <translation>لم ينجح هذا النموذج في تجربة بعد.</translation>
        </message>
        <message>
            <source>Press “Try out” first.</source>
            <translation>اضغطوا أولًا «تجربة».</translation>
        </message>
        <message>
            <source>The model could not be fetched from the internet.</source>
            <translation>تعذّر تنزيل النموذج من الإنترنت.</translation>
        </message>
        <message>
            <source>What has arrived is kept. Check the network, then go on, or bring the file on a stick.</source>
            <translation>ما وصل يبقى محفوظًا. تحقّقوا من الشبكة ثم تابعوا، أو أحضروا الملف على ذاكرة USB.</translation>
        </message>
        <message>
            <source>Fetch it on another PC and bring it on a stick. It lies here: {where}</source>
            <translation>نزّلوه على حاسوب آخر وأحضروه على ذاكرة USB. مكانه هنا: ⁨{where}⁩</translation>
        </message>
        <message>
            <source>The app cannot fetch this model by itself.</source>
            <translation>لا يستطيع التطبيق تنزيل هذا النموذج بنفسه.</translation>
        </message>
        <message>
            <source>This account may not change model files here: {folder}</source>
            <translation>لا يجوز لهذا الحساب تغيير ملفات النماذج هنا: ⁨{folder}⁩</translation>
        </message>
        <message>
            <source>Ask whoever administers this PC.</source>
            <translation>اسألوا مسؤول النظام.</translation>
        </message>
        <message>
            <source>The settings of this PC fix the model.</source>
            <translation>إعدادات هذا الحاسوب تحدّد النموذج.</translation>
        </message>
        <message>
            <source>The file of this model was changed or is damaged. It is not used.</source>
            <translation>ملف هذا النموذج تغيّر أو تلف. لن يُستعمل.</translation>
        </message>
        <message>
            <source>Remove it, then fetch or add it once more.</source>
            <translation>أزيلوه، ثم نزّلوه أو أضيفوه مرة أخرى.</translation>
        </message>
        <message>
            <source>The file of this model is not here any more.</source>
            <translation>لم يعد ملف هذا النموذج موجودًا هنا.</translation>
        </message>
        <message>
            <source>Fetch or add it once more.</source>
            <translation>نزّلوه أو أضيفوه مرة أخرى.</translation>
        </message>
        <message>
            <source>That did not work.</source>
            <translation>لم ينجح ذلك.</translation>
        </message>
        <message>
            <source>Nothing is lost. Try it once more.</source>
            <translation>لم يضِع شيء. حاولوا مرة أخرى.</translation>
        </message>
    </context>
    <context>
        <name>Models</name>
        <message>
            <source>size not known</source>
            <translation>الحجم غير معروف</translation>
        </message>
        <message>
            <source>about {size}</source>
            <translation>نحو ⁨{size}⁩</translation>
        </message>
        <message>
            <source>languages not known</source>
            <translation>اللغات غير معروفة</translation>
        </message>
        <message>
            <source>no licence named</source>
            <translation>لم تُذكر رخصة</translation>
        </message>
        <message>
            <source>licence {name}</source>
            <translation>الرخصة ⁨{name}⁩</translation>
        </message>
        <message>
            <source>Unknown to us: this file is not in our list.</source>
            <translation>غير معروف لدينا: هذا الملف ليس في قائمتنا.</translation>
        </message>
        <message>
            <source>Tried by us.</source>
            <translation>جرّبناه.</translation>
        </message>
        <message>
            <source>Not tried by us.</source>
            <translation>لم نجرّبه.</translation>
        </message>
        <message>
            <source>Needs {memory} of memory. It fits this PC.</source>
            <translation>يحتاج إلى ذاكرة حجمها ⁨{memory}⁩. يناسب هذا الحاسوب.</translation>
        </message>
        <message>
            <source>Needs {memory} of memory. It fits when other programs are closed.</source>
            <translation>يحتاج إلى ذاكرة حجمها ⁨{memory}⁩. يناسب إذا أُغلقت البرامج الأخرى.</translation>
        </message>
        <message>
            <source>Needs {memory} of memory. It is too large for this PC.</source>
            <translation>يحتاج إلى ذاكرة حجمها ⁨{memory}⁩. أكبر من قدرة هذا الحاسوب.</translation>
        </message>
        <message>
            <source>How much memory it needs is not known.</source>
            <translation>لا يُعرف كم يحتاج من الذاكرة.</translation>
        </message>
        <message>
            <source>Estimated: {speed}</source>
            <translation>تقديرًا: {speed}</translation>
        </message>
        <message>
            <source>Answers faster than one reads.</source>
            <translation>إجاباته أسرع من القراءة.</translation>
        </message>
        <message>
            <source>Answers about as fast as one reads.</source>
            <translation>إجاباته بسرعة القراءة تقريبًا.</translation>
        </message>
        <message>
            <source>Answers slower than one reads.</source>
            <translation>إجاباته أبطأ من القراءة.</translation>
        </message>
        <message>
            <source>Answers very slowly.</source>
            <translation>إجاباته بطيئة جدًا.</translation>
        </message>
    </context>
    <context>
        <name>ModelsPage</name>
        <message>
            <source>AI models on this PC</source>
            <translation>نماذج الذكاء الاصطناعي على هذا الحاسوب</translation>
        </message>
        <message>
            <source>A model is the file out of which the AI answers. It decides how well and how fast.</source>
            <translation>النموذج هو الملف الذي تأتي منه إجابات الذكاء الاصطناعي. وعليه تتوقف جودتها وسرعتها.</translation>
        </message>
        <message>
            <source>On this PC</source>
            <translation>على هذا الحاسوب</translation>
        </message>
        <message>
            <source>Further models</source>
            <translation>نماذج أخرى</translation>
        </message>
        <message>
            <source>Add from a memory stick</source>
            <translation>إضافة من ذاكرة USB</translation>
        </message>
        <message>
            <source>Measure the speed</source>
            <translation>قياس السرعة</translation>
        </message>
        <message>
            <source>The fetch goes on when you leave this page, reset the PC or close the app.</source>
            <translation>يستمر التنزيل حتى إذا غادرتم هذه الصفحة أو أعدتم ضبط الحاسوب أو أغلقتم التطبيق.</translation>
        </message>
        <message>
            <source>Which file?</source>
            <translation>أي ملف؟</translation>
        </message>
        <message>
            <source>There is no model file on a memory stick yet. Please plug one in.</source>
            <translation>لا يوجد بعد ملف نموذج على ذاكرة USB. يرجى توصيل واحدة.</translation>
        </message>
        <message>
            <source>Add nothing</source>
            <translation>عدم إضافة شيء</translation>
        </message>
        <message>
            <source>Only for this the PC connects to the internet. It takes a while and can be paused.</source>
            <translation>لا يتصل الحاسوب بالإنترنت إلا لهذا. يستغرق ذلك بعض الوقت ويمكن إيقافه مؤقتًا.</translation>
        </message>
        <message>
            <source>Fetch {model} from the internet?</source>
            <translation>تنزيل ⁨{model}⁩ من الإنترنت؟</translation>
        </message>
        <message>
            <source>Fetch</source>
            <translation>تنزيل</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>ليس الآن</translation>
        </message>
        <message>
            <source>The file is deleted from this PC. To have it again you need the internet or a stick.</source>
            <translation>يُحذف الملف من هذا الحاسوب. للحصول عليه من جديد تحتاجون إلى الإنترنت أو ذاكرة USB.</translation>
        </message>
        <message>
            <source>It is in use. Without another model visitors see recorded answers.</source>
            <translation>إنه مستعمل الآن. بدون نموذج آخر يرى الزوار إجابات مسجّلة.</translation>
        </message>
        <message>
            <source>Remove {model}?</source>
            <translation>إزالة ⁨{model}⁩؟</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>إزالة</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>الإبقاء عليه</translation>
        </message>
    </context>
    <context>
        <name>NextWordView</name>
        <message>
            <source>Try again</source>
            <translation>إعادة المحاولة</translation>
        </message>
        <message>
            <source>The AI is weighing the words …</source>
            <translation>الذكاء الاصطناعي يوازن بين الكلمات …</translation>
        </message>
        <message>
            <source>This is how sure the model is. Press a word to go on writing.</source>
            <translation>هكذا يتأكّد النموذج من كلماته. اضغطوا على كلمة لمتابعة الكتابة.</translation>
        </message>
        <message>
            <source>{word}: {percent}. Go on with this word</source>
            <translation>{word}: {percent}. متابعة بهذه الكلمة</translation>
        </message>
        <message>
            <source>One word back</source>
            <translation>كلمة إلى الوراء</translation>
        </message>
        <message>
            <source>Another sentence</source>
            <translation>جملة أخرى</translation>
        </message>
        <message>
            <source>You guessed</source>
            <translation>تخمينكم</translation>
        </message>
        <message>
            <source>“{word}”</source>
            <translation>«{word}»</translation>
        </message>
        <message>
            <source>The model was {percent} sure of “{word}”.</source>
            <translation>كان النموذج متأكدًا من «{word}» بنسبة {percent}.</translation>
        </message>
    </context>
    <context>
        <name>Notice</name>
        <message>
            <source>Try again</source>
            <translation>إعادة المحاولة</translation>
        </message>
    </context>
    <context>
        <name>PackWords</name>
        <message>
            <source>{name} is not a lesson pack.</source>
            <translation>⁨{name}⁩ ليس حزمة دروس.</translation>
        </message>
        <message>
            <source>{name} is not complete: the end is missing.</source>
            <translation>⁨{name}⁩ غير كامل: آخره ناقص.</translation>
        </message>
        <message>
            <source>{name} is damaged.</source>
            <translation>⁨{name}⁩ تالف.</translation>
        </message>
        <message>
            <source>{name} is too large for a lesson pack.</source>
            <translation>⁨{name}⁩ أكبر من أن يكون حزمة دروس.</translation>
        </message>
        <message>
            <source>{name} wants to write files where it may not.</source>
            <translation>يريد ⁨{name}⁩ كتابة ملفات في أماكن غير مسموح بها.</translation>
        </message>
        <message>
            <source>{name} was made for another version of this app.</source>
            <translation>أُعدّ ⁨{name}⁩ لإصدار آخر من هذا التطبيق.</translation>
        </message>
        <message>
            <source>Nothing was changed. Choose another file.</source>
            <translation>لم يتغيّر شيء. اختاروا ملفًا آخر.</translation>
        </message>
        <message>
            <source>Nothing was changed. Copy the file to the stick once more.</source>
            <translation>لم يتغيّر شيء. انسخوا الملف إلى الذاكرة مرة أخرى.</translation>
        </message>
        <message>
            <source>Nothing was changed. Get the file once more.</source>
            <translation>لم يتغيّر شيء. احصلوا على الملف مرة أخرى.</translation>
        </message>
        <message>
            <source>Nothing was changed. Ask for a smaller one.</source>
            <translation>لم يتغيّر شيء. اطلبوا حزمة أصغر.</translation>
        </message>
        <message>
            <source>Nothing was changed. Do not use this file.</source>
            <translation>لم يتغيّر شيء. لا تستعملوا هذا الملف.</translation>
        </message>
        <message>
            <source>Nothing was changed. Look for a newer app or another pack.</source>
            <translation>لم يتغيّر شيء. ابحثوا عن تطبيق أحدث أو حزمة أخرى.</translation>
        </message>
        <message>
            <source>{name} has faults and was not added.</source>
            <translation>في ⁨{name}⁩ أخطاء ولم يُضف.</translation>
        </message>
        <message>
            <source>Ask whoever made it to mend them: {faults}</source>
            <translation>اطلبوا ممن أعدّه إصلاحها: ⁨{faults}⁩</translation>
        </message>
        <message>
            <source>What {name} brings is on this PC already: {what}</source>
            <translation>ما في ⁨{name}⁩ موجود على هذا الحاسوب: ⁨{what}⁩</translation>
        </message>
        <message>
            <source>For a newer version, remove the pack below first, then add it.</source>
            <translation>لإصدار أحدث أزيلوا أولًا الحزمة أدناه، ثم أضيفوه.</translation>
        </message>
        <message>
            <source>This account may not change lesson packs here: {folder}</source>
            <translation>لا يجوز لهذا الحساب تغيير حزم الدروس هنا: ⁨{folder}⁩</translation>
        </message>
        <message>
            <source>Ask whoever administers this PC.</source>
            <translation>اسألوا مسؤول النظام.</translation>
        </message>
    </context>
    <context>
        <name>PacksPage</name>
        <message>
            <source>Lesson packs on this PC</source>
            <translation>حزم الدروس على هذا الحاسوب</translation>
        </message>
        <message>
            <source>A lesson pack is a file with further lessons. They stand beside the others.</source>
            <translation>حزمة الدروس ملف فيه دروس أخرى. تظهر هذه الدروس إلى جانب غيرها.</translation>
        </message>
        <message>
            <source>Add from a memory stick</source>
            <translation>إضافة من ذاكرة USB</translation>
        </message>
        <message>
            <source>There are no lesson packs on this PC yet.</source>
            <translation>لا توجد بعد حزم دروس على هذا الحاسوب.</translation>
        </message>
        <message>
            <source>This pack is damaged. Remove it, then add it once more.</source>
            <translation>هذه الحزمة تالفة. أزيلوها، ثم أضيفوها مرة أخرى.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>إزالة</translation>
        </message>
        <message>
            <source>Which lesson pack?</source>
            <translation>أي حزمة دروس؟</translation>
        </message>
        <message>
            <source>There is no lesson pack on a memory stick yet. Please plug one in.</source>
            <translation>لا توجد بعد حزمة دروس على ذاكرة USB. يرجى توصيل واحدة.</translation>
        </message>
        <message>
            <source>Add nothing</source>
            <translation>عدم إضافة شيء</translation>
        </message>
        <message>
            <source>Add only packs from people you know. What is in them is shown to visitors.</source>
            <translation>لا تضيفوا إلا حزمًا من أشخاص تعرفونهم. ما فيها يظهر للزوار.</translation>
        </message>
        <message>
            <source>Add the lesson pack “{name}”?</source>
            <translation>إضافة حزمة الدروس «⁨{name}⁩»؟</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>إضافة</translation>
        </message>
        <message>
            <source>Do not add</source>
            <translation>عدم الإضافة</translation>
        </message>
        <message>
            <source>Remove the lesson pack “{name}”?</source>
            <translation>إزالة حزمة الدروس «⁨{name}⁩»؟</translation>
        </message>
        <message>
            <source>Its lessons go with the next session. To have them again you need its file.</source>
            <translation>تختفي دروسها ابتداءً من الجلسة التالية. ولإعادتها تحتاجون إلى ملفها.</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>الإبقاء عليها</translation>
        </message>
        <message>
            <source>“{name}” was added. Its lessons come with the next session.</source>
            <translation>أُضيفت «⁨{name}⁩». تظهر دروسها ابتداءً من الجلسة التالية.</translation>
        </message>
        <message>
            <source>“{name}” was removed. Its lessons go with the next session.</source>
            <translation>أُزيلت «⁨{name}⁩». تختفي دروسها ابتداءً من الجلسة التالية.</translation>
        </message>
        <message>
            <source>Reset this PC</source>
            <translation>إعادة ضبط هذا الحاسوب</translation>
        </message>
        <message>
            <source>Version {version}</source>
            <translation>الإصدار ⁨{version}⁩</translation>
        </message>
        <message numerus="yes">
            <source>%n lesson(s)</source>
            <translation>
                <numerusform>%n درس</numerusform>
                <numerusform>درس واحد</numerusform>
                <numerusform>درسان</numerusform>
                <numerusform>%n دروس</numerusform>
                <numerusform>%n درسًا</numerusform>
                <numerusform>%n درس</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n دقيقة</numerusform>
                <numerusform>دقيقة واحدة</numerusform>
                <numerusform>دقيقتان</numerusform>
                <numerusform>%n دقائق</numerusform>
                <numerusform>%n دقيقة</numerusform>
                <numerusform>%n دقيقة</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Paper</name>
        <message>
            <source>Which printer?</source>
            <translation>أي طابعة؟</translation>
        </message>
        <message>
            <source>No printer is connected to this PC.</source>
            <translation>لا توجد طابعة موصولة بهذا الحاسوب.</translation>
        </message>
        <message>
            <source>Do not print</source>
            <translation>عدم الطباعة</translation>
        </message>
        <message>
            <source>Which memory stick?</source>
            <translation>أي ذاكرة USB؟</translation>
        </message>
        <message>
            <source>Please plug in a memory stick.</source>
            <translation>يرجى توصيل ذاكرة USB.</translation>
        </message>
        <message>
            <source>Do not save</source>
            <translation>عدم الحفظ</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>حفظ</translation>
        </message>
        <message>
            <source>There is already a file “{name}” in this place. Its content would be lost.</source>
            <translation>في هذا المكان ملف باسم «⁨{name}⁩». سيضيع محتواه.</translation>
        </message>
        <message>
            <source>Replace the file?</source>
            <translation>استبدال الملف؟</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>استبدال</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>الإبقاء عليه</translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <translation>الصفحة {page} من {pages}</translation>
        </message>
        <message>
            <source>What you have seen</source>
            <translation>ما رأيتموه</translation>
        </message>
        <message>
            <source>Certificate of participation</source>
            <translation>شهادة مشاركة</translation>
        </message>
        <message>
            <source>has completed these lessons on artificial intelligence:</source>
            <translation>إتمام هذه الدروس عن الذكاء الاصطناعي:</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Together about {minutes} minutes of learning and trying out.</source>
            <translation>المدة كلها نحو {minutes} دقيقة من التعلّم والتجريب.</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>التوقيع</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>المكان</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>التاريخ</translation>
        </message>
        <message>
            <source>With this code you go on next time, on any PC with this app:</source>
            <translation>بهذا الرمز تتابعون في المرة القادمة، على أي حاسوب فيه هذا التطبيق:</translation>
        </message>
        <message>
            <source>Your learning pass</source>
            <translation>بطاقة تعلّمكم</translation>
        </message>
        <message>
            <source>The AI can be wrong. Check what matters to you.</source>
            <translation>قد يخطئ الذكاء الاصطناعي. تحقّقوا مما يهمّكم.</translation>
        </message>
    </context>
    <context>
        <name>PassEntryPage</name>
        <message>
            <source>Go on with a learning pass</source>
            <translation>المتابعة ببطاقة التعلّم</translation>
        </message>
        <message>
            <source>Home page</source>
            <translation>الصفحة الرئيسية</translation>
        </message>
        <message>
            <source>Type the code from your slip. Small letters and spaces do not matter.</source>
            <translation>اكتبوا الرمز من ورقتكم. لا فرق بين الأحرف الكبيرة والصغيرة، والمسافات لا تهم.</translation>
        </message>
        <message>
            <source>Your code</source>
            <translation>رمزكم</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>متابعة</translation>
        </message>
        <message>
            <source>Welcome back! Your pass has been taken over.</source>
            <translation>أهلًا بعودتكم! تم اعتماد بطاقة تعلّمكم.</translation>
        </message>
        <message numerus="yes">
            <source>Welcome back! %n lesson(s) are marked as completed.</source>
            <translation>
                <numerusform>أهلًا بعودتكم! %n درس مسجّل على أنه مكتمل.</numerusform>
                <numerusform>أهلًا بعودتكم! درس واحد مسجّل على أنه مكتمل.</numerusform>
                <numerusform>أهلًا بعودتكم! درسان مسجّلان على أنهما مكتملان.</numerusform>
                <numerusform>أهلًا بعودتكم! %n دروس مسجّلة على أنها مكتملة.</numerusform>
                <numerusform>أهلًا بعودتكم! %n درسًا مسجّلًا على أنه مكتمل.</numerusform>
                <numerusform>أهلًا بعودتكم! %n درس مسجّل على أنه مكتمل.</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose a lesson</source>
            <translation>اختيار درس</translation>
        </message>
        <message>
            <source>This code was made by a newer version of the app. Please ask the staff.</source>
            <translation>هذا الرمز من نسخة أحدث من التطبيق. يرجى سؤال فريق الإشراف.</translation>
        </message>
        <message numerus="yes">
            <source>The code is not complete yet: %n character(s) missing.</source>
            <translation>
                <numerusform>الرمز غير كامل بعد: تنقصه %n خانة.</numerusform>
                <numerusform>الرمز غير كامل بعد: تنقصه خانة واحدة.</numerusform>
                <numerusform>الرمز غير كامل بعد: تنقصه خانتان.</numerusform>
                <numerusform>الرمز غير كامل بعد: تنقصه %n خانات.</numerusform>
                <numerusform>الرمز غير كامل بعد: تنقصه %n خانة.</numerusform>
                <numerusform>الرمز غير كامل بعد: تنقصه %n خانة.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The code is %n character(s) too long.</source>
            <translation>
                <numerusform>الرمز أطول من اللازم بمقدار %n خانة.</numerusform>
                <numerusform>الرمز أطول من اللازم بخانة واحدة.</numerusform>
                <numerusform>الرمز أطول من اللازم بخانتين.</numerusform>
                <numerusform>الرمز أطول من اللازم بمقدار %n خانات.</numerusform>
                <numerusform>الرمز أطول من اللازم بمقدار %n خانة.</numerusform>
                <numerusform>الرمز أطول من اللازم بمقدار %n خانة.</numerusform>
            </translation>
        </message>
        <message>
            <source>Please look at group {number} of the code again: something is mistyped there.</source>
            <translation>يرجى النظر مرة أخرى إلى المجموعة {number} من الرمز: فيها خطأ في الكتابة.</translation>
        </message>
        <message>
            <source>Something in the code is mistyped. Please compare it character by character.</source>
            <translation>في الرمز خطأ في الكتابة. يرجى مقارنته خانة بخانة.</translation>
        </message>
    </context>
    <context>
        <name>PathPage</name>
        <message>
            <source>Home page</source>
            <translation>الصفحة الرئيسية</translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n دقيقة</numerusform>
                <numerusform>دقيقة واحدة</numerusform>
                <numerusform>دقيقتان</numerusform>
                <numerusform>%n دقائق</numerusform>
                <numerusform>%n دقيقة</numerusform>
                <numerusform>%n دقيقة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n step(s)</source>
            <translation>
                <numerusform>%n خطوة</numerusform>
                <numerusform>خطوة واحدة</numerusform>
                <numerusform>خطوتان</numerusform>
                <numerusform>%n خطوات</numerusform>
                <numerusform>%n خطوة</numerusform>
                <numerusform>%n خطوة</numerusform>
            </translation>
        </message>
        <message>
            <source>done</source>
            <translation>مكتمل</translation>
        </message>
        <message>
            <source>begun</source>
            <translation>قيد الإنجاز</translation>
        </message>
        <message>
            <source>in: {language}</source>
            <translation>اللغة: {language}</translation>
        </message>
        <message>
            <source>from the pack “{name}”</source>
            <translation>من الحزمة «⁨{name}⁩»</translation>
        </message>
    </context>
    <context>
        <name>PausedPage</name>
        <message>
            <source>Break</source>
            <translation>استراحة</translation>
        </message>
        <message>
            <source>It goes on in a moment. Nothing is lost: your page waits for you.</source>
            <translation>نتابع بعد لحظات. لم يضِع شيء: صفحتكم بانتظاركم.</translation>
        </message>
        <message>
            <source>Go on (staff)</source>
            <translation>متابعة (فريق الإشراف)</translation>
        </message>
    </context>
    <context>
        <name>Picks</name>
        <message>
            <source>The settings of this PC fix this (policy.toml, locked).</source>
            <translation>هذا محدَّد في إعدادات هذا الحاسوب (⁦policy.toml, locked⁩).</translation>
        </message>
    </context>
    <context>
        <name>PinPage</name>
        <message>
            <source>For the staff</source>
            <translation>لفريق الإشراف</translation>
        </message>
        <message>
            <source>Back to the session</source>
            <translation>رجوع إلى الجلسة</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>رمز PIN</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>فتح</translation>
        </message>
        <message>
            <source>Please enter the PIN of the staff.</source>
            <translation>يرجى إدخال رمز PIN الخاص بفريق الإشراف.</translation>
        </message>
        <message numerus="yes">
            <source>Too many wrong tries. Please wait %n more second(s).</source>
            <translation>
                <numerusform>محاولات خاطئة كثيرة. يرجى الانتظار %n ثانية أخرى.</numerusform>
                <numerusform>محاولات خاطئة كثيرة. يرجى الانتظار ثانية واحدة أخرى.</numerusform>
                <numerusform>محاولات خاطئة كثيرة. يرجى الانتظار ثانيتين أخريين.</numerusform>
                <numerusform>محاولات خاطئة كثيرة. يرجى الانتظار %n ثوانٍ أخرى.</numerusform>
                <numerusform>محاولات خاطئة كثيرة. يرجى الانتظار %n ثانية أخرى.</numerusform>
                <numerusform>محاولات خاطئة كثيرة. يرجى الانتظار %n ثانية أخرى.</numerusform>
            </translation>
        </message>
        <message>
            <source>That was not the right PIN.</source>
            <translation>رمز PIN هذا غير صحيح.</translation>
        </message>
    </context>
    <context>
        <name>PolicyNotice</name>
        <message>
            <source>For the staff: the settings of this PC are not in order.</source>
            <translation>لفريق الإشراف: إعدادات هذا الحاسوب غير سليمة.</translation>
        </message>
        <message>
            <source>The PIN cannot be read. An administrator has to mend {file}.</source>
            <translation>تتعذّر قراءة رمز PIN. على مسؤول النظام إصلاح هذا الملف: ⁨{file}⁩</translation>
        </message>
        <message>
            <source>What is wrong has its usual value. An administrator has to mend {file}.</source>
            <translation>كل ما هو خاطئ أخذ قيمته المعتادة. على مسؤول النظام إصلاح هذا الملف: ⁨{file}⁩</translation>
        </message>
        <message>
            <source>Line {line}: {what}</source>
            <translation>السطر {line}: ⁨{what}⁩</translation>
        </message>
    </context>
    <context>
        <name>PolicyPage</name>
        <message>
            <source>An administrator changes them in this file: {file}</source>
            <translation>يغيّرها مسؤول النظام في هذا الملف: ⁨{file}⁩</translation>
        </message>
        <message>
            <source>Settings of this PC</source>
            <translation>إعدادات هذا الحاسوب</translation>
        </message>
        <message>
            <source>chosen for today</source>
            <translation>اختير لليوم</translation>
        </message>
        <message>
            <source>set in the file</source>
            <translation>محدَّد في الملف</translation>
        </message>
        <message>
            <source>usual value</source>
            <translation>القيمة المعتادة</translation>
        </message>
        <message>
            <source>locked: cannot be changed for the day</source>
            <translation>مقفل: لا يمكن تغييره لليوم</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>نعم</translation>
        </message>
        <message>
            <source>no</source>
            <translation>لا</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>بلا حدّ</translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n دقيقة</numerusform>
                <numerusform>دقيقة واحدة</numerusform>
                <numerusform>دقيقتان</numerusform>
                <numerusform>%n دقائق</numerusform>
                <numerusform>%n دقيقة</numerusform>
                <numerusform>%n دقيقة</numerusform>
            </translation>
        </message>
        <message>
            <source>set</source>
            <translation>محدَّد</translation>
        </message>
        <message>
            <source>none</source>
            <translation>غير محدَّد</translation>
        </message>
        <message>
            <source>Name of the room or PC</source>
            <translation>اسم الغرفة أو الحاسوب</translation>
        </message>
        <message>
            <source>Language of the home page</source>
            <translation>لغة الصفحة الرئيسية</translation>
        </message>
        <message>
            <source>Begin in simple language</source>
            <translation>البدء باللغة السهلة</translation>
        </message>
        <message>
            <source>Text size in percent</source>
            <translation>حجم الخط بالمئة</translation>
        </message>
        <message>
            <source>A group of young people</source>
            <translation>مجموعة من الشباب</translation>
        </message>
        <message>
            <source>Course</source>
            <translation>الدورة</translation>
        </message>
        <message>
            <source>Only these lessons</source>
            <translation>هذه الدروس فقط</translation>
        </message>
        <message>
            <source>End when nobody is there for</source>
            <translation>الإنهاء إذا غاب الجميع مدة</translation>
        </message>
        <message>
            <source>Longest session</source>
            <translation>أطول جلسة</translation>
        </message>
        <message>
            <source>How often five minutes can be added</source>
            <translation>كم مرة يمكن إضافة خمس دقائق</translation>
        </message>
        <message>
            <source>PIN of the staff</source>
            <translation>رمز PIN لفريق الإشراف</translation>
        </message>
        <message>
            <source>Reset key asks for the PIN</source>
            <translation>مفتاح إعادة الضبط يطلب رمز PIN</translation>
        </message>
        <message>
            <source>Kiosk: leave with the PIN only</source>
            <translation>وضع الكشك: الخروج برمز PIN فقط</translation>
        </message>
        <message>
            <source>Save to memory sticks only</source>
            <translation>الحفظ على ذاكرة USB فقط</translation>
        </message>
        <message>
            <source>Person to turn to in the house</source>
            <translation>الشخص الذي يُتوجَّه إليه في المركز</translation>
        </message>
        <message>
            <source>Telephone of that person</source>
            <translation>هاتف هذا الشخص</translation>
        </message>
        <message>
            <source>Count visits anonymously</source>
            <translation>عدّ الزيارات دون أسماء</translation>
        </message>
        <message>
            <source>AI model (empty: the usual one)</source>
            <translation>نموذج الذكاء الاصطناعي (فارغ: المعتاد)</translation>
        </message>
        <message>
            <source>Locked for the facilitator</source>
            <translation>مقفل على فريق الإشراف</translation>
        </message>
        <message>
            <source>Colours at the beginning</source>
            <translation>الألوان عند البداية</translation>
        </message>
    </context>
    <context>
        <name>PracticePage</name>
        <message>
            <source>Practise freely</source>
            <translation>تمرين حرّ</translation>
        </message>
        <message>
            <source>Home page</source>
            <translation>الصفحة الرئيسية</translation>
        </message>
        <message>
            <source>New conversation</source>
            <translation>محادثة جديدة</translation>
        </message>
    </context>
    <context>
        <name>PrivateNames</name>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>العنوان</translation>
        </message>
        <message>
            <source>Telephone number</source>
            <translation>رقم الهاتف</translation>
        </message>
        <message>
            <source>Email address</source>
            <translation>البريد الإلكتروني</translation>
        </message>
        <message>
            <source>Bank account</source>
            <translation>الحساب المصرفي</translation>
        </message>
        <message>
            <source>Tax number</source>
            <translation>الرقم الضريبي</translation>
        </message>
        <message>
            <source>Insurance number</source>
            <translation>رقم التأمين</translation>
        </message>
        <message>
            <source>Date of birth</source>
            <translation>تاريخ الميلاد</translation>
        </message>
        <message>
            <source>Health</source>
            <translation>الصحة</translation>
        </message>
        <message>
            <source>Password or PIN</source>
            <translation>كلمة مرور أو رمز PIN</translation>
        </message>
        <message>
            <source>Number of a bank card</source>
            <translation>رقم بطاقة مصرفية</translation>
        </message>
        <message>
            <source>Number of a passport or an identity paper</source>
            <translation>رقم جواز سفر أو هوية</translation>
        </message>
    </context>
    <context>
        <name>Questions</name>
        <message>
            <source>for example: {example}</source>
            <translation>على سبيل المثال: ⁨{example}⁩</translation>
        </message>
    </context>
    <context>
        <name>QuietCard</name>
        <message>
            <source>the staff</source>
            <translation>فريق الإشراف</translation>
        </message>
        <message>
            <source>Here in the house: {contact}</source>
            <translation>هنا في المركز: {contact}</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>إخفاء</translation>
        </message>
        <message>
            <source>Hide these numbers</source>
            <translation>إخفاء هذه الأرقام</translation>
        </message>
    </context>
    <context>
        <name>ReadButton</name>
        <message>
            <source>Read aloud</source>
            <translation>قراءة بصوت عالٍ</translation>
        </message>
        <message>
            <source>Stop reading</source>
            <translation>إيقاف القراءة</translation>
        </message>
        <message>
            <source>Stop reading aloud</source>
            <translation>إيقاف القراءة بصوت عالٍ</translation>
        </message>
        <message>
            <source>Reading aloud</source>
            <translation>تجري القراءة بصوت عالٍ</translation>
        </message>
        <message>
            <source>Reading has stopped.</source>
            <translation>توقّفت القراءة.</translation>
        </message>
        <message>
            <source>Key {key}</source>
            <translation>المفتاح {key}</translation>
        </message>
        <message>
            <source>A second voice beside that of your screen reader.</source>
            <translation>صوت ثانٍ إلى جانب صوت قارئ الشاشة لديكم.</translation>
        </message>
    </context>
    <context>
        <name>ReadView</name>
        <message>
            <source>Open the profile of the AI on this PC</source>
            <translation>فتح تعريف الذكاء الاصطناعي على هذا الحاسوب</translation>
        </message>
    </context>
    <context>
        <name>Recorded</name>
        <message>
            <source>recorded</source>
            <translation>مسجّل</translation>
        </message>
    </context>
    <context>
        <name>RedactView</name>
        <message>
            <source>What would the app have noticed?</source>
            <translation>ماذا كان التطبيق سيلاحظ؟</translation>
        </message>
        <message>
            <source>Who noticed what:</source>
            <translation>من لاحظ ماذا:</translation>
        </message>
        <message>
            <source>You: blacked out</source>
            <translation>أنتم: محجوب</translation>
        </message>
        <message>
            <source>You: still readable</source>
            <translation>أنتم: ما زال مقروءًا</translation>
        </message>
        <message>
            <source>App: noticed</source>
            <translation>التطبيق: لاحظه</translation>
        </message>
        <message>
            <source>App: not noticed</source>
            <translation>التطبيق: لم يلاحظه</translation>
        </message>
        <message>
            <source>Only the app took this for private.</source>
            <translation>التطبيق وحده عدّ هذا شخصيًا.</translation>
        </message>
        <message>
            <source>Of {total} private details you blacked out {mine}; the app noticed {app}.</source>
            <translation>عدد البيانات الشخصية {total}: حجبتم منها {mine}، ولاحظ التطبيق {app}.</translation>
        </message>
        <message>
            <source>You can still black out the others.</source>
            <translation>ما زال بإمكانكم حجب البقية.</translation>
        </message>
        <message numerus="yes">
            <source>You also blacked out %n more word(s). That does no harm.</source>
            <translation>
                <numerusform>وحجبتم أيضًا %n كلمة أخرى. لا ضرر في ذلك.</numerusform>
                <numerusform>وحجبتم أيضًا كلمة واحدة أخرى. لا ضرر في ذلك.</numerusform>
                <numerusform>وحجبتم أيضًا كلمتين أخريين. لا ضرر في ذلك.</numerusform>
                <numerusform>وحجبتم أيضًا %n كلمات أخرى. لا ضرر في ذلك.</numerusform>
                <numerusform>وحجبتم أيضًا %n كلمة أخرى. لا ضرر في ذلك.</numerusform>
                <numerusform>وحجبتم أيضًا %n كلمة أخرى. لا ضرر في ذلك.</numerusform>
            </translation>
        </message>
        <message>
            <source>Press words to black them out. The arrow keys move on; with Shift they black words out as well.</source>
            <translation>اضغطوا على الكلمات لحجبها. مفاتيح الأسهم تنتقل بينها، ومع مفتاح Shift تحجبها أيضًا.</translation>
        </message>
        <message>
            <source>Start again</source>
            <translation>من البداية</translation>
        </message>
    </context>
    <context>
        <name>ReflectView</name>
        <message>
            <source>not at all yet</source>
            <translation>ليس بعد إطلاقًا</translation>
        </message>
        <message>
            <source>a little</source>
            <translation>قليلًا</translation>
        </message>
        <message>
            <source>partly</source>
            <translation>إلى حدّ ما</translation>
        </message>
        <message>
            <source>well</source>
            <translation>جيدًا</translation>
        </message>
        <message>
            <source>very well</source>
            <translation>جيدًا جدًا</translation>
        </message>
        <message>
            <source>Your answers are deleted at the end. Only how often each one was given is counted.</source>
            <translation>تُحذف إجاباتكم في النهاية. لا يُعدّ إلا كم مرة أُعطيت كل إجابة، دون أسماء.</translation>
        </message>
        <message>
            <source>Your answers stay here and are deleted at the end.</source>
            <translation>تبقى إجاباتكم هنا وتُحذف في النهاية.</translation>
        </message>
        <message>
            <source>before</source>
            <translation>من قبل</translation>
        </message>
        <message>
            <source>now</source>
            <translation>الآن</translation>
        </message>
        <message>
            <source>{value} of 5, {word}</source>
            <translation>{value} من 5، {word}</translation>
        </message>
        <message>
            <source>On average you said {mean} of 5. You will see later what changes.</source>
            <translation>في المتوسط اخترتم {mean} من 5. سترون لاحقًا ماذا يتغيّر.</translation>
        </message>
        <message>
            <source>There are no answers from before to compare with. That does not matter.</source>
            <translation>لا توجد إجابات سابقة للمقارنة بها. لا بأس بذلك.</translation>
        </message>
        <message>
            <source>For {more} of {total} statements you chose a higher answer than before.</source>
            <translation>عدد العبارات التي اخترتم لها إجابة أعلى من قبل: {more} من {total}.</translation>
        </message>
    </context>
    <context>
        <name>Remembered</name>
        <message>
            <source>You</source>
            <translation>أنتم</translation>
        </message>
        <message>
            <source>AI on this PC</source>
            <translation>الذكاء الاصطناعي على هذا الحاسوب</translation>
        </message>
        <message>
            <source>partly forgotten</source>
            <translation>منسيّ جزئيًا</translation>
        </message>
        <message>
            <source>forgotten</source>
            <translation>منسيّ</translation>
        </message>
        <message>
            <source>{who}, forgotten: {text}</source>
            <translation>{who}، منسيّ: {text}</translation>
        </message>
        <message>
            <source>The AI is writing …</source>
            <translation>الذكاء الاصطناعي يكتب …</translation>
        </message>
        <message>
            <source>You stopped the answer.</source>
            <translation>أوقفتم الإجابة.</translation>
        </message>
        <message>
            <source>The answer was cut off here to keep it short.</source>
            <translation>قُطعت الإجابة هنا لتبقى قصيرة.</translation>
        </message>
        <message>
            <source>The AI stopped in the middle. The answer is not complete.</source>
            <translation>توقّف الذكاء الاصطناعي في المنتصف. الإجابة غير كاملة.</translation>
        </message>
    </context>
    <context>
        <name>Reminder</name>
        <message>
            <source>Are you still there?</source>
            <translation>هل ما زلتم هنا؟</translation>
        </message>
        <message>
            <source>This session is about to be ended and deleted. Press any key, and it goes on.</source>
            <translation>بعد قليل تنتهي هذه الجلسة وتُحذف. اضغطوا على أي مفتاح لتستمر.</translation>
        </message>
        <message>
            <source>I am still here</source>
            <translation>ما زلت هنا</translation>
        </message>
        <message>
            <source>Then this session is ended and everything in it is deleted. Save or print what you want to keep.</source>
            <translation>عندها تنتهي هذه الجلسة ويُحذف كل ما فيها. احفظوا أو اطبعوا ما تريدون الاحتفاظ به.</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>متابعة</translation>
        </message>
        <message>
            <source>Five minutes more</source>
            <translation>خمس دقائق إضافية</translation>
        </message>
    </context>
    <context>
        <name>Reminders</name>
        <message numerus="yes">
            <source>%n minute(s) are left</source>
            <translation>
                <numerusform>بقيت %n دقيقة</numerusform>
                <numerusform>بقيت دقيقة واحدة</numerusform>
                <numerusform>بقيت دقيقتان</numerusform>
                <numerusform>بقيت %n دقائق</numerusform>
                <numerusform>بقيت %n دقيقة</numerusform>
                <numerusform>بقيت %n دقيقة</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RepeatView</name>
        <message>
            <source>Cold</source>
            <translation>بارد</translation>
        </message>
        <message>
            <source>Warm</source>
            <translation>دافئ</translation>
        </message>
        <message>
            <source>Cold: the AI always takes the word that it finds most probable.</source>
            <translation>بارد: يأخذ الذكاء الاصطناعي دائمًا الكلمة الأكثر احتمالًا عنده.</translation>
        </message>
        <message>
            <source>Warm: the AI sometimes takes a word that it finds less probable.</source>
            <translation>دافئ: يأخذ الذكاء الاصطناعي أحيانًا كلمة أقل احتمالًا عنده.</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>إيقاف</translation>
        </message>
        <message>
            <source>Answer {number} of {total} …</source>
            <translation>الإجابة {number} من {total} …</translation>
        </message>
        <message>
            <source>Ask {count} times</source>
            <translation>السؤال {count} مرات</translation>
        </message>
        <message>
            <source>Ask for the missing answers</source>
            <translation>طلب الإجابات الناقصة</translation>
        </message>
        <message>
            <source>All these answers are the same, word for word.</source>
            <translation>كل هذه الإجابات متطابقة كلمة بكلمة.</translation>
        </message>
        <message>
            <source>Underlined: what is not the same in all answers.</source>
            <translation>ما تحته خط: ما ليس متطابقًا في كل الإجابات.</translation>
        </message>
        <message>
            <source>“…” means: here the answer was cut off to keep it short.</source>
            <translation>«…» تعني: قُطعت الإجابة هنا لتبقى قصيرة.</translation>
        </message>
        <message>
            <source>Answer {number}</source>
            <translation>الإجابة {number}</translation>
        </message>
        <message>
            <source>Different answers when cold: {different} of {total}.</source>
            <translation>بارد: عدد الإجابات المختلفة {different} من {total}.</translation>
        </message>
        <message>
            <source>Different answers when warm: {different} of {total}.</source>
            <translation>دافئ: عدد الإجابات المختلفة {different} من {total}.</translation>
        </message>
        <message>
            <source>The AI is writing …</source>
            <translation>الذكاء الاصطناعي يكتب …</translation>
        </message>
        <message>
            <source>You stopped this answer. It does not count.</source>
            <translation>أوقفتم هذه الإجابة. إنها لا تُحسب.</translation>
        </message>
        <message>
            <source>The AI stopped in the middle. This answer does not count.</source>
            <translation>توقّف الذكاء الاصطناعي في المنتصف. هذه الإجابة لا تُحسب.</translation>
        </message>
        <message>
            <source>What would you like to ask the AI several times?</source>
            <translation>ما السؤال الذي يُطرح على الذكاء الاصطناعي عدة مرات؟</translation>
        </message>
    </context>
    <context>
        <name>Replies</name>
        <message>
            <source>{question} (if you like)</source>
            <translation>{question} (إن شئتم)</translation>
        </message>
        <message>
            <source>for example: {example}</source>
            <translation>على سبيل المثال: ⁨{example}⁩</translation>
        </message>
    </context>
    <context>
        <name>Report</name>
        <message>
            <source>AI learning room: visits and learning</source>
            <translation>غرفة تعلّم الذكاء الاصطناعي: الزيارات والتعلّم</translation>
        </message>
        <message>
            <source>There are not enough visits yet: figures of fewer than five are not told.</source>
            <translation>لا توجد زيارات كافية بعد: الأعداد الأقل من خمسة لا تُذكر.</translation>
        </message>
        <message>
            <source>{count} visits, {span}</source>
            <translation>الزيارات: {count}، {span}</translation>
        </message>
        <message>
            <source>Counted without names and texts. Figures of fewer than five visits are left out.</source>
            <translation>عُدّت دون أسماء ونصوص. والأعداد التي تقل عن خمس زيارات لم تُذكر.</translation>
        </message>
        <message>
            <source>Visits by month</source>
            <translation>الزيارات حسب الشهر</translation>
        </message>
        <message>
            <source>Lessons most often begun</source>
            <translation>الدروس التي بُدئ بها أكثر من غيرها</translation>
        </message>
        <message>
            <source>{begun}, {finished} finished</source>
            <translation>{begun}، اكتمل منها {finished}</translation>
        </message>
        <message>
            <source>What people say about themselves, from 1 to 5</source>
            <translation>ما يقوله الناس عن أنفسهم، من 1 إلى 5</translation>
        </message>
        <message>
            <source>before</source>
            <translation>من قبل</translation>
        </message>
        <message>
            <source>after</source>
            <translation>من بعد</translation>
        </message>
        <message>
            <source>Statement</source>
            <translation>العبارة</translation>
        </message>
    </context>
    <context>
        <name>Reset</name>
        <message>
            <source>Reset this PC?</source>
            <translation>إعادة ضبط هذا الحاسوب؟</translation>
        </message>
        <message>
            <source>Everything of this visit is deleted. {key} pressed once more says yes, too.</source>
            <translation>يُحذف كل شيء من هذه الزيارة. والضغط على ⁦{key}⁩ مرة أخرى يعني نعم أيضًا.</translation>
        </message>
        <message>
            <source>Ctrl+Alt+R</source>
            <translation>Ctrl+Alt+R</translation>
        </message>
        <message>
            <source>Delete and reset</source>
            <translation>حذف وإعادة ضبط</translation>
        </message>
        <message>
            <source>Leave as it is</source>
            <translation>الإبقاء كما هو</translation>
        </message>
        <message>
            <source>Close the app?</source>
            <translation>إغلاق التطبيق؟</translation>
        </message>
        <message>
            <source>Everything of this visit is deleted, and the screen of this PC is free.</source>
            <translation>يُحذف كل شيء من هذه الزيارة، وتعود شاشة هذا الحاسوب متاحة.</translation>
        </message>
        <message>
            <source>Delete and close</source>
            <translation>حذف وإغلاق</translation>
        </message>
    </context>
    <context>
        <name>RuleRow</name>
        <message>
            <source>Change</source>
            <translation>تغيير</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>إلى أعلى</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>إلى أسفل</translation>
        </message>
    </context>
    <context>
        <name>RulesPage</name>
        <message>
            <source>Back to the rules</source>
            <translation>رجوع إلى القواعد</translation>
        </message>
    </context>
    <context>
        <name>RulesView</name>
        <message>
            <source>See the page</source>
            <translation>عرض الصفحة</translation>
        </message>
        <message>
            <source>The words of the rule</source>
            <translation>كلمات القاعدة</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>تم</translation>
        </message>
        <message>
            <source>Your own rule</source>
            <translation>قاعدة من عندكم</translation>
        </message>
        <message>
            <source>Add rule</source>
            <translation>إضافة القاعدة</translation>
        </message>
        <message>
            <source>A rule has at most {count} characters.</source>
            <translation>الحد الأقصى لأحرف القاعدة: {count}.</translation>
        </message>
        <message>
            <source>You agreed on {count} rules; the words of {own} are your own.</source>
            <translation>القواعد التي اتفقتم عليها: {count}. ومنها بكلماتكم أنتم: {own}.</translation>
        </message>
    </context>
    <context>
        <name>Session</name>
        <message>
            <source>Go on later with a learning pass</source>
            <translation>المتابعة لاحقًا ببطاقة التعلّم</translation>
        </message>
        <message>
            <source>End the session?</source>
            <translation>إنهاء الجلسة؟</translation>
        </message>
        <message>
            <source>Everything you have written and done here is deleted. It cannot be brought back.</source>
            <translation>يُحذف كل ما كتبتموه وفعلتموه هنا. ولا يمكن استعادته.</translation>
        </message>
        <message>
            <source>End and delete</source>
            <translation>إنهاء وحذف</translation>
        </message>
        <message>
            <source>Stay here</source>
            <translation>البقاء هنا</translation>
        </message>
        <message>
            <source>End session</source>
            <translation>إنهاء الجلسة</translation>
        </message>
    </context>
    <context>
        <name>SessionNote</name>
        <message numerus="yes">
            <source>Session for %n minute(s)</source>
            <translation>
                <numerusform>الجلسة منذ %n دقيقة</numerusform>
                <numerusform>الجلسة منذ دقيقة واحدة</numerusform>
                <numerusform>الجلسة منذ دقيقتين</numerusform>
                <numerusform>الجلسة منذ %n دقائق</numerusform>
                <numerusform>الجلسة منذ %n دقيقة</numerusform>
                <numerusform>الجلسة منذ %n دقيقة</numerusform>
            </translation>
        </message>
        <message>
            <source>Session just begun</source>
            <translation>بدأت الجلسة للتو</translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s) left</source>
            <translation>
                <numerusform>بقيت %n دقيقة</numerusform>
                <numerusform>بقيت دقيقة واحدة</numerusform>
                <numerusform>بقيت دقيقتان</numerusform>
                <numerusform>بقيت %n دقائق</numerusform>
                <numerusform>بقيت %n دقيقة</numerusform>
                <numerusform>بقيت %n دقيقة</numerusform>
            </translation>
        </message>
        <message>
            <source>nothing is stored</source>
            <translation>لا يُحفظ شيء</translation>
        </message>
    </context>
    <context>
        <name>SortView</name>
        <message>
            <source>One card back</source>
            <translation>بطاقة إلى الوراء</translation>
        </message>
        <message>
            <source>Card {number} of {total}</source>
            <translation>البطاقة {number} من {total}</translation>
        </message>
        <message>
            <source>That is right.</source>
            <translation>هذا صحيح.</translation>
        </message>
        <message>
            <source>Not quite. Look once more.</source>
            <translation>ليس تمامًا. انظروا مرة أخرى.</translation>
        </message>
        <message>
            <source>See the result</source>
            <translation>عرض النتيجة</translation>
        </message>
        <message>
            <source>Next card</source>
            <translation>البطاقة التالية</translation>
        </message>
        <message>
            <source>Once more</source>
            <translation>مرة أخرى</translation>
        </message>
        <message>
            <source>Where does it belong? Press a box or its number.</source>
            <translation>أين مكانها؟ اضغطوا على صندوق أو على رقمه.</translation>
        </message>
        <message numerus="yes">
            <source>%n card(s)</source>
            <translation>
                <numerusform>%n بطاقة</numerusform>
                <numerusform>بطاقة واحدة</numerusform>
                <numerusform>بطاقتان</numerusform>
                <numerusform>%n بطاقات</numerusform>
                <numerusform>%n بطاقة</numerusform>
                <numerusform>%n بطاقة</numerusform>
            </translation>
        </message>
        <message>
            <source>Sort these cards once more</source>
            <translation>فرز هذه البطاقات مرة أخرى</translation>
        </message>
        <message>
            <source>Start again</source>
            <translation>من البداية</translation>
        </message>
        <message>
            <source>{right} of {total} cards were right at the first try.</source>
            <translation>البطاقات التي وُضعت في مكانها الصحيح من أول مرة: {right} من {total}.</translation>
        </message>
        <message>
            <source>belongs to: {bin}</source>
            <translation>مكانها: {bin}</translation>
        </message>
    </context>
    <context>
        <name>SpotView</name>
        <message>
            <source>{found} of {total} signs found</source>
            <translation>العلامات التي وُجدت: {found} من {total}</translation>
        </message>
        <message>
            <source>sign {number}</source>
            <translation>العلامة {number}</translation>
        </message>
        <message>
            <source>This looks odd, but it is fine.</source>
            <translation>يبدو هذا غريبًا، لكنه سليم.</translation>
        </message>
        <message>
            <source>There is nothing suspicious here. Go on looking.</source>
            <translation>لا شيء مشبوه هنا. تابعوا البحث.</translation>
        </message>
        <message>
            <source>Start again</source>
            <translation>من البداية</translation>
        </message>
        <message>
            <source>Hint</source>
            <translation>تلميح</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>إظهار الكل</translation>
        </message>
        <message>
            <source>These were the signs:</source>
            <translation>هذه كانت العلامات:</translation>
        </message>
        <message>
            <source>You found {found} of {total} signs, {hints} of them with a hint.</source>
            <translation>العلامات التي وجدتموها: {found} من {total}، منها {hints} بتلميح.</translation>
        </message>
        <message>
            <source>You found {found} of {total} signs without a hint.</source>
            <translation>العلامات التي وجدتموها دون تلميح: {found} من {total}.</translation>
        </message>
    </context>
    <context>
        <name>StandIn</name>
        <message>
            <source>This lesson does not exist in your language yet. You see it in: {language}.</source>
            <translation>هذا الدرس غير متوفر بلغتكم بعد. وهو معروض هنا بهذه اللغة: ⁨{language}⁩.</translation>
        </message>
        <message>
            <source>Or read it in:</source>
            <translation>أو للقراءة بلغة أخرى:</translation>
        </message>
    </context>
    <context>
        <name>StatisticsPage</name>
        <message>
            <source>Statistics</source>
            <translation>الإحصاءات</translation>
        </message>
        <message>
            <source>Only numbers are counted: no names, no texts, no times of day.</source>
            <translation>لا تُعدّ إلا الأرقام: لا أسماء ولا نصوص ولا ساعات.</translation>
        </message>
        <message>
            <source>Counting is switched off on this PC (statistics = false in policy.toml).</source>
            <translation>العدّ متوقّف على هذا الحاسوب (⁦statistics = false⁩ في الملف ⁦policy.toml⁩).</translation>
        </message>
        <message>
            <source>The file with the counts was damaged. It was put aside: {file}</source>
            <translation>كان ملف الأعداد تالفًا. وهو الآن هنا: ⁨{file}⁩</translation>
        </message>
        <message>
            <source>Save as table (CSV)</source>
            <translation>حفظ كجدول (CSV)</translation>
        </message>
        <message>
            <source>Delete all counts</source>
            <translation>حذف كل الأعداد</translation>
        </message>
        <message>
            <source>Lesson {number}</source>
            <translation>الدرس {number}</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>الشهر</translation>
        </message>
        <message>
            <source>Visits</source>
            <translation>الزيارات</translation>
        </message>
        <message>
            <source>Lesson</source>
            <translation>الدرس</translation>
        </message>
        <message>
            <source>begun</source>
            <translation>مرات البدء</translation>
        </message>
        <message>
            <source>finished</source>
            <translation>مرات الإكمال</translation>
        </message>
        <message>
            <source>Statement</source>
            <translation>العبارة</translation>
        </message>
        <message>
            <source>before</source>
            <translation>من قبل</translation>
        </message>
        <message>
            <source>after</source>
            <translation>من بعد</translation>
        </message>
        <message>
            <source>answer</source>
            <translation>الإجابة</translation>
        </message>
        <message>
            <source>Saved: {name}</source>
            <translation>تم الحفظ: ⁨{name}⁩</translation>
        </message>
        <message>
            <source>Delete all counts?</source>
            <translation>حذف كل الأعداد؟</translation>
        </message>
        <message>
            <source>All counts of this PC are deleted. They cannot be brought back.</source>
            <translation>تُحذف كل أعداد هذا الحاسوب. ولا يمكن استعادتها.</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>حذف</translation>
        </message>
        <message>
            <source>Keep them</source>
            <translation>الإبقاء عليها</translation>
        </message>
        <message>
            <source>The counts could not be deleted.</source>
            <translation>تعذّر حذف الأعداد.</translation>
        </message>
    </context>
    <context>
        <name>StepView</name>
        <message>
            <source>Your task</source>
            <translation>مهمتكم</translation>
        </message>
        <message>
            <source>What you have just seen</source>
            <translation>ما رأيتموه للتو</translation>
        </message>
    </context>
    <context>
        <name>Strip</name>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Others in the room can hear it. With headphones only you do.</source>
            <translation>يسمعه الآخرون في الغرفة أيضًا. مع السماعات تسمعونه وحدكم.</translation>
        </message>
        <message>
            <source>Reading aloud</source>
            <translation>تجري القراءة بصوت عالٍ</translation>
        </message>
        <message>
            <source>The voice is getting ready …</source>
            <translation>يجري تجهيز الصوت …</translation>
        </message>
        <message>
            <source>slow</source>
            <translation>بطيئة</translation>
        </message>
        <message>
            <source>normal</source>
            <translation>عادية</translation>
        </message>
        <message>
            <source>fast</source>
            <translation>سريعة</translation>
        </message>
        <message>
            <source>Speed: {speed}</source>
            <translation>السرعة: {speed}</translation>
        </message>
        <message>
            <source>Start again</source>
            <translation>من البداية</translation>
        </message>
    </context>
    <context>
        <name>TakeHomePage</name>
        <message>
            <source>To take home</source>
            <translation>للأخذ إلى البيت</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <source>One page with what matters most in this lesson. Print it, or save it on a stick.</source>
            <translation>صفحة واحدة فيها أهم ما في هذا الدرس. اطبعوها أو احفظوها على ذاكرة USB.</translation>
        </message>
    </context>
    <context>
        <name>TeachView</name>
        <message>
            <source>Message {number} of {total}</source>
            <translation>الرسالة {number} من {total}</translation>
        </message>
        <message>
            <source>What is it?</source>
            <translation>ما هذه؟</translation>
        </message>
        <message>
            <source>All messages have a label.</source>
            <translation>لكل الرسائل تصنيف.</translation>
        </message>
        <message>
            <source>Your examples so far:</source>
            <translation>أمثلتكم حتى الآن:</translation>
        </message>
        <message>
            <source>One back</source>
            <translation>رسالة إلى الوراء</translation>
        </message>
        <message>
            <source>Let it learn now</source>
            <translation>بدء التعلّم الآن</translation>
        </message>
        <message>
            <source>From {count} examples on, your AI can learn.</source>
            <translation>ابتداءً من {count} أمثلة يستطيع ذكاؤكم الاصطناعي أن يتعلّم.</translation>
        </message>
        <message>
            <source>{right} of {total} right</source>
            <translation>الصحيح: {right} من {total}</translation>
        </message>
        <message>
            <source>Now your AI labels messages it has never seen.</source>
            <translation>والآن يتولى ذكاؤكم الاصطناعي تصنيف رسائل لم يرها قط.</translation>
        </message>
        <message>
            <source>Before your last examples: {right}</source>
            <translation>قبل أمثلتكم الأخيرة: {right}</translation>
        </message>
        <message>
            <source>Your AI learned from {count} examples. It labelled {right} of {total} messages correctly.</source>
            <translation>تعلّم ذكاؤكم الاصطناعي من أمثلة عددها {count}. والرسائل التي صنّفها تصنيفًا صحيحًا: {right} من {total}.</translation>
        </message>
        <message>
            <source>Your own message</source>
            <translation>رسالة من عندكم</translation>
        </message>
        <message>
            <source>such as a message you got yourself</source>
            <translation>مثل رسالة وصلت إليكم</translation>
        </message>
        <message>
            <source>More examples</source>
            <translation>أمثلة أخرى</translation>
        </message>
        <message>
            <source>Write a message and say what it is. Your AI learns at once.</source>
            <translation>اكتبوا رسالة وقولوا ما هي. يتعلّم ذكاؤكم الاصطناعي على الفور.</translation>
        </message>
        <message>
            <source>Learn: {label}</source>
            <translation>تعليم: {label}</translation>
        </message>
        <message>
            <source>Label again</source>
            <translation>التصنيف من جديد</translation>
        </message>
        <message>
            <source>Your AI guesses: {label}. By chance that is right.</source>
            <translation>ذكاؤكم الاصطناعي يخمّن: {label}. وهذا صحيح بالصدفة.</translation>
        </message>
        <message>
            <source>Your AI says: {label}. That is right.</source>
            <translation>ذكاؤكم الاصطناعي يقول: {label}. هذا صحيح.</translation>
        </message>
        <message>
            <source>Your AI says: {label}. It should be: {meant}.</source>
            <translation>ذكاؤكم الاصطناعي يقول: {label}. والمقصود كان: {meant}.</translation>
        </message>
        <message>
            <source>None of these words was in the examples. Your AI only guessed.</source>
            <translation>لم تكن أي من هذه الكلمات في الأمثلة. ذكاؤكم الاصطناعي خمّن فقط.</translation>
        </message>
        <message>
            <source>These words tipped the scale. Examples with them: {first} : {second}</source>
            <translation>هذه الكلمات رجّحت الكفّة. عدد الأمثلة التي وردت فيها، {first} : {second}</translation>
        </message>
        <message>
            <source>Striped: this word spoke for the other label.</source>
            <translation>المخطّط: هذه الكلمة كانت لصالح التصنيف الآخر.</translation>
        </message>
    </context>
    <context>
        <name>Templates</name>
        <message>
            <source>Write something below.</source>
            <translation>اكتبوا شيئًا في الأسفل.</translation>
        </message>
        <message>
            <source>Press a card and answer two or three short questions. From that comes a good prompt. Or write something below yourself.</source>
            <translation>اضغطوا على بطاقة. من الإجابة عن سؤالين أو ثلاثة أسئلة قصيرة ينشأ طلب جيد. أو اكتبوا في الأسفل شيئًا من عندكم.</translation>
        </message>
        <message>
            <source>What would you like to do?</source>
            <translation>ماذا تريدون أن تفعلوا؟</translation>
        </message>
        <message>
            <source>Put it into words for me</source>
            <translation>صياغة الطلب لي</translation>
        </message>
        <message>
            <source>All cards</source>
            <translation>كل البطاقات</translation>
        </message>
        <message>
            <source>Take the example</source>
            <translation>أخذ المثال</translation>
        </message>
        <message>
            <source>Your prompt is ready. It stands below, and you can change every word of it.</source>
            <translation>طلبكم جاهز. إنه في الأسفل، ويمكنكم تغيير كل كلمة فيه.</translation>
        </message>
        <message>
            <source>Change my replies</source>
            <translation>تغيير إجاباتي</translation>
        </message>
    </context>
    <context>
        <name>TermButton</name>
        <message>
            <source>Word explained: {word}</source>
            <translation>شرح الكلمة: {word}</translation>
        </message>
    </context>
    <context>
        <name>TextField</name>
        <message>
            <source>Your text has {count} characters. At most {limit} are possible. Please shorten it.</source>
            <translation>عدد الأحرف في نصّكم: {count}. الحد الأقصى: {limit}. يرجى اختصاره.</translation>
        </message>
        <message>
            <source>This is only the beginning of your text. At most {limit} characters are possible.</source>
            <translation>هذه بداية نصّكم فقط. الحد الأقصى للأحرف: {limit}.</translation>
        </message>
    </context>
    <context>
        <name>Timing</name>
        <message>
            <source>recorded on another PC</source>
            <translation>مسجّل على حاسوب آخر</translation>
        </message>
        <message>
            <source>Answer in {seconds} s</source>
            <translation>مدة الإجابة بالثواني: {seconds}</translation>
        </message>
        <message>
            <source>processor cores: {count}</source>
            <translation>أنوية المعالج: {count}</translation>
        </message>
    </context>
    <context>
        <name>TokenTable</name>
        <message>
            <source>Text</source>
            <translation>النص</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>الكلمات</translation>
        </message>
        <message>
            <source>Pieces</source>
            <translation>الأجزاء</translation>
        </message>
        <message>
            <source>per word</source>
            <translation>لكل كلمة</translation>
        </message>
        <message>
            <source>{text}: {words} words, {pieces} pieces, {share} per word</source>
            <translation>⁨{text}⁩: الكلمات {words}، الأجزاء {pieces}، لكل كلمة {share}</translation>
        </message>
    </context>
    <context>
        <name>TokensView</name>
        <message>
            <source>Your text</source>
            <translation>نصّكم</translation>
        </message>
        <message>
            <source>Press an example or write your own text:</source>
            <translation>اضغطوا على مثال أو اكتبوا نصًّا من عندكم:</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>إعادة المحاولة</translation>
        </message>
        <message>
            <source>Pieces: {pieces}</source>
            <translation>الأجزاء: ⁨{pieces}⁩</translation>
        </message>
        <message>
            <source>Show the numbers</source>
            <translation>إظهار الأرقام</translation>
        </message>
        <message>
            <source>Put into the table</source>
            <translation>إضافة إلى الجدول</translation>
        </message>
        <message>
            <source>As soon as you write, the pieces appear here.</source>
            <translation>ما إن تكتبوا حتى تظهر الأجزاء هنا.</translation>
        </message>
        <message>
            <source>Clear the table</source>
            <translation>إفراغ الجدول</translation>
        </message>
        <message>
            <source>Characters: {characters} · Words: {words} · Pieces: {pieces}</source>
            <translation>الأحرف: {characters} · الكلمات: {words} · الأجزاء: {pieces}</translation>
        </message>
        <message>
            <source>The model reads only these numbers. It does not see the letters.</source>
            <translation>لا يقرأ النموذج إلا هذه الأرقام. أما الحروف فلا يراها.</translation>
        </message>
        <message>
            <source>“·” is a blank: it belongs to the piece.</source>
            <translation>«·» تعني مسافة: وهي تنتمي إلى الجزء.</translation>
        </message>
        <message>
            <source>“{sign}” needs {count} pieces. One of them alone is no character, so it is one box.</source>
            <translation>تحتاج «{sign}» إلى أجزاء عددها {count}. الواحد منها وحده لا يكوّن حرفًا، لذلك ترونها مربّعًا واحدًا.</translation>
        </message>
        <message>
            <source>Your text has {words} words. The model reads {pieces} pieces.</source>
            <translation>كلمات نصّكم: {words}. والأجزاء التي يقرؤها النموذج: {pieces}.</translation>
        </message>
    </context>
    <context>
        <name>TopicPage</name>
        <message>
            <source>Back to the session</source>
            <translation>رجوع إلى الجلسة</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>نظرة عامة</translation>
        </message>
    </context>
    <context>
        <name>Transcript</name>
        <message>
            <source>End of the answer.</source>
            <translation>نهاية الإجابة.</translation>
        </message>
        <message>
            <source>From here on the AI sees only what follows.</source>
            <translation>من هنا لا يرى الذكاء الاصطناعي إلا ما يأتي.</translation>
        </message>
    </context>
    <context>
        <name>Troubles</name>
        <message>
            <source>The AI has stopped.</source>
            <translation>توقّف الذكاء الاصطناعي.</translation>
        </message>
        <message>
            <source>It is starting again by itself. This page stays. Then ask once more.</source>
            <translation>سيبدأ من جديد تلقائيًا. هذه الصفحة تبقى. ثم اسألوا مرة أخرى.</translation>
        </message>
        <message>
            <source>The AI on this PC stops again and again.</source>
            <translation>يتوقّف الذكاء الاصطناعي على هذا الحاسوب مرة بعد مرة.</translation>
        </message>
        <message>
            <source>Much in the lessons works without it. Please tell the staff.</source>
            <translation>كثير مما في الدروس يعمل بدونه. يرجى إبلاغ فريق الإشراف.</translation>
        </message>
        <message>
            <source>There is no recording of this.</source>
            <translation>لا يوجد تسجيل لهذا.</translation>
        </message>
        <message>
            <source>Take an example and leave it as it is. You find examples in the lessons and on the cards of “Practise freely”.</source>
            <translation>خذوا مثالًا واتركوه كما هو. تجدون الأمثلة في الدروس وعلى بطاقات «تمرين حرّ».</translation>
        </message>
        <message>
            <source>The lessons are missing.</source>
            <translation>الدروس غير موجودة.</translation>
        </message>
        <message>
            <source>You can practise freely. Please tell the staff.</source>
            <translation>يمكنكم التمرّن بحرية. يرجى إبلاغ فريق الإشراف.</translation>
        </message>
        <message>
            <source>Until then you see answers from before. They are marked “recorded”.</source>
            <translation>حتى ذلك الحين ترون إجابات سابقة. وعليها كلمة «مسجّل».</translation>
        </message>
        <message>
            <source>Your text has {count} characters. At most {limit} are possible.</source>
            <translation>عدد الأحرف في نصّكم: {count}. الحد الأقصى: {limit}.</translation>
        </message>
        <message>
            <source>Your text is too long for this AI: {count} word parts, {limit} fit.</source>
            <translation>نصّكم طويل جدًا على هذا الذكاء الاصطناعي: فيه من أجزاء الكلمات {count}، والحد الأقصى {limit}.</translation>
        </message>
        <message>
            <source>Nothing is lost. Shorten it or send only a part.</source>
            <translation>لم يضِع شيء. اختصروه أو أرسلوا جزءًا منه فقط.</translation>
        </message>
        <message>
            <source>It needs {needed}, {free} are free. Close other programs, then try again.</source>
            <translation>يحتاج إلى ⁨{needed}⁩، والمتاح ⁨{free}⁩. أغلقوا البرامج الأخرى ثم حاولوا مرة أخرى.</translation>
        </message>
        <message>
            <source>For the staff: the smaller model {model} would fit.</source>
            <translation>لفريق الإشراف: النموذج الأصغر ⁨{model}⁩ مناسب لهذا الحاسوب.</translation>
        </message>
        <message>
            <source>This PC does not have enough free memory for the AI.</source>
            <translation>الذاكرة المتاحة على هذا الحاسوب لا تكفي للذكاء الاصطناعي.</translation>
        </message>
        <message>
            <source>There is no AI model on this PC yet.</source>
            <translation>لا يوجد نموذج ذكاء اصطناعي على هذا الحاسوب بعد.</translation>
        </message>
        <message>
            <source>The file of the AI model is damaged. It is not used.</source>
            <translation>ملف نموذج الذكاء الاصطناعي تالف. ولذلك لا يُستعمل.</translation>
        </message>
        <message>
            <source>The AI cannot do this right now.</source>
            <translation>لا يستطيع الذكاء الاصطناعي ذلك الآن.</translation>
        </message>
        <message>
            <source>Nothing is lost. Choose another place, such as a memory stick.</source>
            <translation>لم يضِع شيء. اختاروا مكانًا آخر، مثل ذاكرة USB.</translation>
        </message>
        <message>
            <source>The printer did not take the page.</source>
            <translation>لم تقبل الطابعة الصفحة.</translation>
        </message>
        <message>
            <source>Nothing is lost. Check whether it is switched on, then print again.</source>
            <translation>لم يضِع شيء. تأكّدوا من أنها مشغّلة، ثم اطبعوا مرة أخرى.</translation>
        </message>
        <message>
            <source>There is no room left in this place.</source>
            <translation>لم يبقَ متّسع في هذا المكان.</translation>
        </message>
        <message>
            <source>This place is protected: nothing can be written there.</source>
            <translation>هذا المكان محمي: لا يمكن الكتابة فيه.</translation>
        </message>
        <message>
            <source>This place is not there any more. Was the memory stick pulled out?</source>
            <translation>لم يعد هذا المكان موجودًا. هل نُزعت ذاكرة USB؟</translation>
        </message>
        <message>
            <source>On this PC you can save to a memory stick only.</source>
            <translation>على هذا الحاسوب لا يمكن الحفظ إلا على ذاكرة USB.</translation>
        </message>
        <message>
            <source>Nothing is lost. Plug one in, wait a moment and save again.</source>
            <translation>لم يضِع شيء. صِلوا واحدة، وانتظروا لحظة، ثم احفظوا مرة أخرى.</translation>
        </message>
        <message>
            <source>The page could not be saved there.</source>
            <translation>تعذّر حفظ الصفحة هناك.</translation>
        </message>
        <message>
            <source>This answer is not shown here.</source>
            <translation>لا تُعرض هذه الإجابة هنا.</translation>
        </message>
        <message>
            <source>The AI was about to write something that has no place in this group. It does not know what it writes. Ask differently, or talk to the staff about it.</source>
            <translation>كان الذكاء الاصطناعي على وشك أن يكتب شيئًا لا مكان له في هذه المجموعة. إنه لا يعرف ماذا يكتب. اسألوا بطريقة أخرى أو تحدثوا عن ذلك مع فريق الإشراف.</translation>
        </message>
    </context>
    <context>
        <name>Warmth</name>
        <message>
            <source>Temperature</source>
            <translation>الحرارة</translation>
        </message>
        <message>
            <source>cold</source>
            <translation>بارد</translation>
        </message>
        <message>
            <source>warm</source>
            <translation>دافئ</translation>
        </message>
        <message>
            <source>Temperature, from cold to warm</source>
            <translation>الحرارة، من بارد إلى دافئ</translation>
        </message>
    </context>
    <context>
        <name>Word</name>
        <message>
            <source>{word}, blacked out</source>
            <translation>{word}، محجوبة</translation>
        </message>
    </context>
    <context>
        <name>Wording</name>
        <message>
            <source>Type on the screen</source>
            <translation>الكتابة على الشاشة</translation>
        </message>
        <message>
            <source>Put it into words for me</source>
            <translation>صياغة الطلب لي</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Press the Windows key, Ctrl and O together. Keys then appear on the screen. You press them with the mouse or a finger.</source>
            <translation>اضغطوا مفتاح Windows وCtrl وO معًا. عندها تظهر مفاتيح على الشاشة. تضغطون عليها بالفأرة أو بالإصبع.</translation>
        </message>
        <message>
            <source>Open the menu with the little person at the edge of the screen and choose “Screen keyboard”. If you do not see it, ask the staff.</source>
            <translation>افتحوا القائمة ذات الشخص الصغير عند حافة الشاشة واختاروا «لوحة مفاتيح على الشاشة». إن لم تروها، فاسألوا فريق الإشراف.</translation>
        </message>
    </context>
    <context>
        <name>Workbench</name>
        <message numerus="yes">
            <source>%n fault(s) in this lesson</source>
            <translation>
                <numerusform>%n خطأ في هذا الدرس</numerusform>
                <numerusform>خطأ واحد في هذا الدرس</numerusform>
                <numerusform>خطآن في هذا الدرس</numerusform>
                <numerusform>%n أخطاء في هذا الدرس</numerusform>
                <numerusform>%n خطأ في هذا الدرس</numerusform>
                <numerusform>%n خطأ في هذا الدرس</numerusform>
            </translation>
        </message>
        <message>
            <source>Beside this you see the lesson as it was when it was last whole.</source>
            <translation>وبجانب ذلك ترون الدرس كما كان حين كان سليمًا آخر مرة.</translation>
        </message>
        <message>
            <source>{file}, line {line}</source>
            <translation>⁨{file}⁩، السطر {line}</translation>
        </message>
    </context>
</TS>
