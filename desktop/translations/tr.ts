<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
    <context>
        <name>Advice</name>
        <message>
            <source>Who is going to read it?</source>
            <translation>Metni kim okuyacak?</translation>
        </message>
        <message>
            <source>What should be in it?</source>
            <translation>İçinde ne olsun?</translation>
        </message>
        <message>
            <source>How should it sound?</source>
            <translation>Nasıl bir dille yazılsın?</translation>
        </message>
        <message>
            <source>How to ask well</source>
            <translation>İyi soru nasıl sorulur?</translation>
        </message>
        <message>
            <source>The AI can be wrong</source>
            <translation>Yapay zekâ yanılabilir</translation>
        </message>
        <message>
            <source>Read everything yourself before you use it. Are dates and names right?</source>
            <translation>Kullanmadan önce her şeyi kendiniz okuyun. Tarihler ve adlar doğru mu?</translation>
        </message>
        <message>
            <source>more polite</source>
            <translation>daha kibar</translation>
        </message>
        <message>
            <source>Please write that more politely.</source>
            <translation>Lütfen bunu daha kibar yaz.</translation>
        </message>
        <message>
            <source>shorter</source>
            <translation>daha kısa</translation>
        </message>
        <message>
            <source>Please make that shorter.</source>
            <translation>Lütfen bunu kısalt.</translation>
        </message>
        <message>
            <source>simpler</source>
            <translation>daha basit</translation>
        </message>
        <message>
            <source>Please say that in simple words.</source>
            <translation>Lütfen bunu basit kelimelerle anlat.</translation>
        </message>
    </context>
    <context>
        <name>Aloud</name>
        <message>
            <source>Are headphones or a loudspeaker connected? Then press “Read aloud” once more. If that does not help, please tell the staff.</source>
            <translation>Kulaklık ya da hoparlör takılı mı? O zaman bir kez daha “Sesli oku” düğmesine basın. Bu da yardımcı olmazsa lütfen görevlilere haber verin.</translation>
        </message>
        <message>
            <source>This PC cannot read aloud yet.</source>
            <translation>Bu bilgisayar henüz sesli okuyamıyor.</translation>
        </message>
        <message>
            <source>For the staff: a part of the app is missing. Please install it anew.</source>
            <translation>Görevliler için: Uygulamanın bir parçası eksik. Lütfen yeniden kurun.</translation>
        </message>
        <message>
            <source>There is no voice for this language on this PC: {language}.</source>
            <translation>Bu bilgisayarda şu dil için ses yok: {language}.</translation>
        </message>
        <message>
            <source>For the staff: voices are added in the Windows settings, under “Time &amp; language”, “Speech”, “Add voices”.</source>
            <translation>Görevliler için: Sesler Windows ayarlarında eklenir: “Zaman ve dil”, “Konuşma”, “Ses ekle”.</translation>
        </message>
        <message>
            <source>For the staff: these Debian packages bring it: {packages}.</source>
            <translation>Görevliler için: Bunu şu Debian paketleri getirir: {packages}.</translation>
        </message>
        <message>
            <source>Nothing can be heard.</source>
            <translation>Hiçbir şey duyulmuyor.</translation>
        </message>
    </context>
    <context>
        <name>AreaPage</name>
        <message>
            <source>Staff area</source>
            <translation>Görevli bölümü</translation>
        </message>
        <message>
            <source>Everybody can open this area: no PIN has been set for this PC.</source>
            <translation>Bu bölümü herkes açabilir: Bu bilgisayar için PIN belirlenmemiş.</translation>
        </message>
        <message>
            <source>Reset this PC</source>
            <translation>Bu bilgisayarı sıfırla</translation>
        </message>
        <message>
            <source>End the pause</source>
            <translation>Molayı bitir</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Mola</translation>
        </message>
        <message>
            <source>Close the app</source>
            <translation>Uygulamayı kapat</translation>
        </message>
    </context>
    <context>
        <name>AskView</name>
        <message>
            <source>Look at the answer:</source>
            <translation>Cevaba bakın:</translation>
        </message>
        <message>
            <source>The AI can be wrong. Check what matters to you.</source>
            <translation>Yapay zekâ yanılabilir. Sizin için önemli olanı kontrol edin.</translation>
        </message>
        <message>
            <source>Press an example or write your own question:</source>
            <translation>Bir örneğe basın ya da kendi sorunuzu yazın:</translation>
        </message>
    </context>
    <context>
        <name>Bars</name>
        <message>
            <source>all other words together</source>
            <translation>diğer bütün kelimeler birlikte</translation>
        </message>
    </context>
    <context>
        <name>BiasView</name>
        <message>
            <source>What does the AI write more often? Guess first.</source>
            <translation>Yapay zekâ hangisini daha sık yazar? Önce tahmin edin.</translation>
        </message>
        <message>
            <source>The AI is weighing the words …</source>
            <translation>Yapay zekâ kelimeleri tartıyor …</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Yeniden dene</translation>
        </message>
        <message>
            <source>How probable the words are for the model:</source>
            <translation>Model için kelimelerin olasılığı:</translation>
        </message>
        <message>
            <source>How often the AI really wrote them:</source>
            <translation>Yapay zekâ onları gerçekten şu kadar sık yazdı:</translation>
        </message>
        <message>
            <source>Try {number} of {total} …</source>
            <translation>Deneme: {number} / {total} …</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Durdur</translation>
        </message>
        <message>
            <source>Let the AI write {count} times</source>
            <translation>Yapay zekâ {count} kez yazsın</translation>
        </message>
        <message>
            <source>Go on counting</source>
            <translation>Saymaya devam et</translation>
        </message>
        <message>
            <source>other words</source>
            <translation>diğer kelimeler</translation>
        </message>
        <message>
            <source>✓ The model sees it as you guessed.</source>
            <translation>✓ Model de sizin tahmin ettiğiniz gibi görüyor.</translation>
        </message>
        <message>
            <source>The model finds both about equally probable.</source>
            <translation>Model ikisini de aşağı yukarı aynı derecede olası buluyor.</translation>
        </message>
        <message>
            <source>The model finds “{word}” clearly more probable.</source>
            <translation>Model “{word}” kelimesini belirgin biçimde daha olası buluyor.</translation>
        </message>
        <message>
            <source>{hits} of {runs}</source>
            <translation>{hits} / {runs}</translation>
        </message>
        <message>
            <source>Thin line: with {runs} tries, chance plays a part. The true share of “{word}” probably lies between {low} and {high}.</source>
            <translation>İnce çizgi: {runs} denemede rastlantının da payı vardır. “{word}” kelimesinin gerçek payı büyük olasılıkla {low} ile {high} arasındadır.</translation>
        </message>
        <message>
            <source>None of the words came up. Chance decides that, too.</source>
            <translation>Bu kelimelerin hiçbiri çıkmadı. Bu da rastlantı olabilir.</translation>
        </message>
        <message>
            <source>If “{first}” and “{second}” were equally probable, chance alone would make such a difference in {percent} of all cases.</source>
            <translation>“{first}” ile “{second}” aynı derecede olası olsaydı, sırf rastlantıyla bu kadar büyük bir fark durumların {percent} kadarında ortaya çıkardı.</translation>
        </message>
        <message>
            <source>To compare:</source>
            <translation>Karşılaştırmak için:</translation>
        </message>
        <message>
            <source>After “{text}” the model was {percent} sure of “{word}”.</source>
            <translation>“{text}” sözünden sonra model “{word}” kelimesinden {percent} emindi.</translation>
        </message>
        <message>
            <source>Your own beginning of a sentence</source>
            <translation>Kendi cümle başlangıcınız</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Bak</translation>
        </message>
        <message>
            <source>Swap a word: another job, another name. What changes?</source>
            <translation>Bir kelimeyi değiştirin: başka bir meslek, başka bir ad. Ne değişiyor?</translation>
        </message>
        <message>
            <source>about the same</source>
            <translation>aşağı yukarı aynı</translation>
        </message>
    </context>
    <context>
        <name>BottomBar</name>
        <message>
            <source>Back and on</source>
            <translation>Geri ve ileri</translation>
        </message>
    </context>
    <context>
        <name>Bubble</name>
        <message>
            <source>You</source>
            <translation>Siz</translation>
        </message>
        <message>
            <source>AI on this PC</source>
            <translation>Bu bilgisayardaki yapay zekâ</translation>
        </message>
        <message>
            <source>reads your text … {percent} %</source>
            <translation>metninizi okuyor … %{percent}</translation>
        </message>
        <message>
            <source>is being loaded …</source>
            <translation>yükleniyor …</translation>
        </message>
        <message>
            <source>thinks …</source>
            <translation>düşünüyor …</translation>
        </message>
        <message numerus="yes">
            <source>writes … %n word(s)</source>
            <translation>
                <numerusform>yazıyor … %n kelime</numerusform>
            </translation>
        </message>
        <message>
            <source>You stopped the answer.</source>
            <translation>Cevabı durdurdunuz.</translation>
        </message>
        <message>
            <source>The answer was cut off here. It had become too long.</source>
            <translation>Cevap burada kesildi. Çok uzamıştı.</translation>
        </message>
        <message>
            <source>The AI stopped in the middle. The answer is not complete.</source>
            <translation>Yapay zekâ yarıda durdu. Cevap tam değil.</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Durdur</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopyala</translation>
        </message>
        <message>
            <source>Ask again</source>
            <translation>Yeniden sor</translation>
        </message>
        <message>
            <source>Stop reading</source>
            <translation>Okumayı durdur</translation>
        </message>
        <message>
            <source>Read aloud</source>
            <translation>Sesli oku</translation>
        </message>
        <message>
            <source>Read aloud: this answer</source>
            <translation>Sesli oku: bu cevap</translation>
        </message>
        <message>
            <source>Stop reading aloud</source>
            <translation>Sesli okumayı durdur</translation>
        </message>
    </context>
    <context>
        <name>CallingPage</name>
        <message>
            <source>Get help</source>
            <translation>Yardım al</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Geri</translation>
        </message>
        <message>
            <source>Are you unwell, or are you worried about somebody? These people help. It costs nothing, and you need not say your name.</source>
            <translation>Kendinizi iyi hissetmiyor musunuz ya da biri için endişeleniyor musunuz? Bu insanlar yardım eder. Ücretsizdir, adınızı söylemeniz gerekmez.</translation>
        </message>
        <message>
            <source>Is somebody in danger? Call 112 at once.</source>
            <translation>Biri tehlikede mi? Hemen 112'yi arayın.</translation>
        </message>
        <message>
            <source>Here in the house</source>
            <translation>Burada, bu merkezde</translation>
        </message>
        <message>
            <source>the staff</source>
            <translation>görevliler</translation>
        </message>
        <message>
            <source>You can also speak to anybody who works here.</source>
            <translation>Burada çalışan herkesle konuşabilirsiniz.</translation>
        </message>
        <message>
            <source>Accident, fire, sudden illness</source>
            <translation>Kaza, yangın, ani hastalık</translation>
        </message>
        <message>
            <source>Despair, thoughts of death</source>
            <translation>Çaresizlik, ölüm düşünceleri</translation>
        </message>
        <message>
            <source>Violence and threats</source>
            <translation>Şiddet ve tehdit</translation>
        </message>
        <message>
            <source>Debts, no money, no home</source>
            <translation>Borç, parasızlık, evsizlik</translation>
        </message>
        <message>
            <source>That you have opened this page is not stored anywhere.</source>
            <translation>Bu sayfayı açtığınız hiçbir yere kaydedilmez.</translation>
        </message>
    </context>
    <context>
        <name>CertificatePage</name>
        <message>
            <source>Certificate of participation</source>
            <translation>Katılım belgesi</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Geri</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Adınız</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Yer</translation>
        </message>
        <message>
            <source>It says which lessons you have done. It is not a test or a grade.</source>
            <translation>Burada hangi dersleri yaptığınız yazar. Bu bir sınav ya da not değildir.</translation>
        </message>
        <message>
            <source>Your name stands on the paper only. The app forgets it when you leave this page.</source>
            <translation>Adınız yalnızca kâğıtta durur. Bu sayfadan çıktığınızda uygulama onu unutur.</translation>
        </message>
        <message>
            <source>You may leave both empty and write by hand.</source>
            <translation>İkisini de boş bırakıp elle yazabilirsiniz.</translation>
        </message>
        <message>
            <source>d MMMM yyyy</source>
            <translation>d MMMM yyyy</translation>
        </message>
    </context>
    <context>
        <name>ChooseView</name>
        <message>
            <source>Several answers are right.</source>
            <translation>Birden çok cevap doğru.</translation>
        </message>
        <message>
            <source>That is right.</source>
            <translation>Doğru.</translation>
        </message>
        <message>
            <source>Not quite. Try another one.</source>
            <translation>Tam olarak değil. Başka bir tane deneyin.</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Kontrol et</translation>
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
            <translation>Bir örnek:
İstek: {request}
Metin: {text}

Şimdi asıl istek: {prompt}
Metin:</translation>
        </message>
        <message>
            <source>Make this text shorter. Write only the new text:</source>
            <translation>Bu metni kısalt. Yalnızca yeni metni yaz:</translation>
        </message>
        <message>
            <source>Make this text more polite. Write only the new text:</source>
            <translation>Bu metni daha kibar yap. Yalnızca yeni metni yaz:</translation>
        </message>
        <message>
            <source>Your text together</source>
            <translation>Ortak metniniz</translation>
        </message>
        <message>
            <source>Underlined: your own words. You can change everything.</source>
            <translation>Altı çizili: kendi kelimeleriniz. Her şeyi değiştirebilirsiniz.</translation>
        </message>
        <message>
            <source>Your words</source>
            <translation>Sizin kelimeleriniz</translation>
        </message>
        <message>
            <source>Words of the AI</source>
            <translation>Yapay zekânın kelimeleri</translation>
        </message>
        <message>
            <source>Words in the text: {own} of yours, {model} of the AI.</source>
            <translation>Metindeki kelimeler: sizden {own}, yapay zekâdan {model}.</translation>
        </message>
        <message>
            <source>What would you like to write?</source>
            <translation>Ne yazılsın?</translation>
        </message>
        <message>
            <source>Build the prompt</source>
            <translation>İsteği hazırla</translation>
        </message>
        <message>
            <source>This is what the AI is told. You can change it.</source>
            <translation>Yapay zekâya bu söylenecek. Değiştirebilirsiniz.</translation>
        </message>
        <message>
            <source>Your prompt</source>
            <translation>Yapay zekâdan isteğiniz</translation>
        </message>
        <message>
            <source>The AI is also shown an example of such a text.</source>
            <translation>Yapay zekâya böyle bir metin örneği de gösterilir.</translation>
        </message>
        <message>
            <source>Back to the questions</source>
            <translation>Sorulara geri dön</translation>
        </message>
        <message>
            <source>Let the AI write</source>
            <translation>Yapay zekâ yazsın</translation>
        </message>
        <message>
            <source>The AI is writing …</source>
            <translation>Yapay zekâ yazıyor …</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Durdur</translation>
        </message>
        <message>
            <source>Shorter</source>
            <translation>Daha kısa</translation>
        </message>
        <message>
            <source>More polite</source>
            <translation>Daha kibar</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopyala</translation>
        </message>
        <message>
            <source>Change the prompt</source>
            <translation>İsteği değiştir</translation>
        </message>
        <message>
            <source>Previous version</source>
            <translation>Önceki hâli</translation>
        </message>
        <message>
            <source>Take the example</source>
            <translation>Örneği al</translation>
        </message>
    </context>
    <context>
        <name>CompareView</name>
        <message>
            <source>First prompt</source>
            <translation>Birinci istek</translation>
        </message>
        <message>
            <source>Second prompt</source>
            <translation>İkinci istek</translation>
        </message>
        <message>
            <source>Both answers come from the same draw of chance.</source>
            <translation>İki cevapta da rastlantı aynıydı. Fark sizin isteğinizden geliyor.</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Durdur</translation>
        </message>
        <message>
            <source>Answer {number} of {total} …</source>
            <translation>Cevap {number} / {total} …</translation>
        </message>
        <message>
            <source>Ask both</source>
            <translation>İkisini de sor</translation>
        </message>
        <message>
            <source>Ask for the missing answers</source>
            <translation>Eksik cevapları iste</translation>
        </message>
        <message>
            <source>First answer</source>
            <translation>Birinci cevap</translation>
        </message>
        <message>
            <source>Second answer</source>
            <translation>İkinci cevap</translation>
        </message>
        <message>
            <source>Now tick for each answer what is true of it.</source>
            <translation>Şimdi her cevapta doğru olanları işaretleyin.</translation>
        </message>
        <message>
            <source>Both answers have the same number of ticks: {first} of {total}.</source>
            <translation>İki cevapta da aynı sayıda işaret var: {first} / {total}.</translation>
        </message>
        <message>
            <source>The first answer has more ticks: {first} of {total}. The second one has {second}.</source>
            <translation>Birinci cevapta daha çok işaret var: {first} / {total}. İkincide {second}.</translation>
        </message>
        <message>
            <source>The second answer has more ticks: {second} of {total}. The first one has {first}.</source>
            <translation>İkinci cevapta daha çok işaret var: {second} / {total}. Birincide {first}.</translation>
        </message>
        <message>
            <source>This answer is still to come.</source>
            <translation>Bu cevap daha gelmedi.</translation>
        </message>
        <message>
            <source>The AI is writing …</source>
            <translation>Yapay zekâ yazıyor …</translation>
        </message>
        <message>
            <source>The answer was cut off here. It had become too long.</source>
            <translation>Cevap burada kesildi. Çok uzamıştı.</translation>
        </message>
        <message>
            <source>You stopped the answer.</source>
            <translation>Cevabı durdurdunuz.</translation>
        </message>
        <message>
            <source>The AI stopped in the middle. The answer is not complete.</source>
            <translation>Yapay zekâ yarıda durdu. Cevap tam değil.</translation>
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message>
            <source>Your question</source>
            <translation>Sorunuz</translation>
        </message>
        <message>
            <source>Write your question here</source>
            <translation>Sorunuzu buraya yazın</translation>
        </message>
        <message>
            <source>Ask</source>
            <translation>Sor</translation>
        </message>
    </context>
    <context>
        <name>CourseCard</name>
        <message>
            <source>Today: {course}</source>
            <translation>Bugün: {course}</translation>
        </message>
        <message>
            <source>All lessons of today are done.</source>
            <translation>Bugünün bütün dersleri tamam.</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Devam et</translation>
        </message>
        <message>
            <source>Start lesson</source>
            <translation>Derse başla</translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n dakika</numerusform>
            </translation>
        </message>
        <message>
            <source>done</source>
            <translation>tamam</translation>
        </message>
        <message>
            <source>begun</source>
            <translation>başlandı</translation>
        </message>
    </context>
    <context>
        <name>DayPage</name>
        <message>
            <source>For today: language and time</source>
            <translation>Bugün için: dil ve süre</translation>
        </message>
        <message>
            <source>It holds from the next visit on, until the app is closed. Nothing of it is stored.</source>
            <translation>Bir sonraki ziyaretten başlayarak, uygulama kapanana kadar geçerlidir. Hiçbir şey kaydedilmez.</translation>
        </message>
        <message>
            <source>German, simple language</source>
            <translation>Almanca, basit dil</translation>
        </message>
        <message>
            <source>Language of the home page</source>
            <translation>Ana sayfanın dili</translation>
        </message>
        <message>
            <source>A visit lasts at most</source>
            <translation>Bir ziyaret en çok şu kadar sürer</translation>
        </message>
        <message>
            <source>Five minutes before the end the visitor is told.</source>
            <translation>Bitmeden beş dakika önce haber verilir.</translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n dakika</numerusform>
            </translation>
        </message>
        <message>
            <source>as long as one likes</source>
            <translation>sınırsız</translation>
        </message>
    </context>
    <context>
        <name>Desk</name>
        <message>
            <source>Large print</source>
            <translation>Büyük yazı</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>PDF olarak kaydet</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Yazdır</translation>
        </message>
        <message>
            <source>No printer is connected to this PC.</source>
            <translation>Bu bilgisayara bağlı yazıcı yok.</translation>
        </message>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n sayfa</numerusform>
            </translation>
        </message>
        <message>
            <source>Saved: {name}</source>
            <translation>Kaydedildi: {name}</translation>
        </message>
    </context>
    <context>
        <name>EndedPage</name>
        <message>
            <source>Next person: welcome</source>
            <translation>Sıradaki kişi: hoş geldiniz</translation>
        </message>
        <message>
            <source>Please call the staff.</source>
            <translation>Lütfen bir görevliyi çağırın.</translation>
        </message>
        <message>
            <source>The app stopped unexpectedly. Everything is deleted and checked.</source>
            <translation>Uygulama birden durdu. Her şey silindi ve kontrol edildi.</translation>
        </message>
        <message>
            <source>Your session is deleted.</source>
            <translation>Oturumunuz silindi.</translation>
        </message>
        <message>
            <source>Your session is deleted and checked.</source>
            <translation>Oturumunuz silindi ve kontrol edildi.</translation>
        </message>
        <message>
            <source>Something you wrote was found in a file. Please leave this PC on.</source>
            <translation>Yazdığınız bir şey bir dosyada bulundu. Lütfen bu bilgisayarı açık bırakın.</translation>
        </message>
        <message>
            <source>Something of the session could not be deleted. Please leave this PC on.</source>
            <translation>Oturumdan bir şey silinemedi. Lütfen bu bilgisayarı açık bırakın.</translation>
        </message>
        <message>
            <source>We are sorry. Nothing of it is left on this PC. You can begin again.</source>
            <translation>Özür dileriz. Bu bilgisayarda hiçbir şey kalmadı. Yeniden başlayabilirsiniz.</translation>
        </message>
        <message>
            <source>Its folder is gone and all programs that knew your text have ended.</source>
            <translation>Oturumun klasörü silindi. Metninizi bilen bütün programlar kapandı.</translation>
        </message>
        <message>
            <source>For staff: delete these files, empty the recycle bin, and restart the PC.</source>
            <translation>Görevliler için: Bu dosyaları silin, geri dönüşüm kutusunu boşaltın ve bilgisayarı yeniden başlatın.</translation>
        </message>
        <message numerus="yes">
            <source>and %n more file(s)</source>
            <translation>
                <numerusform>ve %n dosya daha</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody could search for the texts: the app stopped before it could name them</source>
            <translation>Metinler aranamadı: Uygulama onları bildiremeden durdu</translation>
        </message>
        <message>
            <source>The search for your texts did not finish</source>
            <translation>Metinlerinizin araması tamamlanmadı</translation>
        </message>
        <message numerus="yes">
            <source>Your texts were found in %n file(s)</source>
            <translation>
                <numerusform>Metinleriniz %n dosyada bulundu</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Searched for your texts, but not in %n file(s)</source>
            <translation>
                <numerusform>Metinleriniz arandı, ama %n dosyada aranamadı</numerusform>
            </translation>
        </message>
        <message>
            <source>Searched for your texts: they are in no file</source>
            <translation>Metinleriniz arandı: Hiçbir dosyada yok</translation>
        </message>
        <message>
            <source>No temporary files were left</source>
            <translation>Geçici dosya kalmadı</translation>
        </message>
        <message numerus="yes">
            <source>Temporary files: %n found and deleted</source>
            <translation>
                <numerusform>Geçici dosyalar: %n tane bulundu ve silindi</numerusform>
            </translation>
        </message>
        <message>
            <source>Conversations and entries</source>
            <translation>Konuşmalar ve yazdıklarınız</translation>
        </message>
        <message>
            <source>Working memory of the AI</source>
            <translation>Yapay zekânın belleği</translation>
        </message>
        <message>
            <source>Checked in {seconds} seconds</source>
            <translation>{seconds} saniyede kontrol edildi</translation>
        </message>
    </context>
    <context>
        <name>EnergyView</name>
        <message>
            <source>The AI is writing …</source>
            <translation>Yapay zekâ yazıyor …</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Durdur</translation>
        </message>
        <message>
            <source>Ask another question:</source>
            <translation>Bir soru daha sorun:</translation>
        </message>
        <message>
            <source>Ask a question:</source>
            <translation>Bir soru sorun:</translation>
        </message>
        <message>
            <source>Cores were busy for {seconds} s. At about {watts} W each: {hours}, estimated.</source>
            <translation>İşlemci çekirdekleri {seconds} sn çalıştı. Çekirdek başına yaklaşık {watts} W ile tahminen {hours} eder.</translation>
        </message>
        <message>
            <source>This was measured on another PC.</source>
            <translation>Bu başka bir bilgisayarda ölçüldü.</translation>
        </message>
        <message>
            <source>this answer</source>
            <translation>bu cevap</translation>
        </message>
        <message>
            <source>your previous answer</source>
            <translation>önceki cevabınız</translation>
        </message>
        <message numerus="yes">
            <source>your %n answer(s) together</source>
            <translation>
                <numerusform>%n cevabınız birlikte</numerusform>
            </translation>
        </message>
        <message>
            <source>Not counted: the making of the model, the screen and the rest of the PC. The models of large companies run in data centres and are much larger.</source>
            <translation>Hesaba katılmayanlar: modelin yapımı, ekran ve bilgisayarın geri kalanı. Büyük şirketlerin modelleri veri merkezlerinde çalışır ve çok daha büyüktür.</translation>
        </message>
        <message>
            <source>Watts of a core</source>
            <translation>Çekirdek başına watt</translation>
        </message>
        <message>
            <source>{what}: {title} ({date})</source>
            <translation>{what}: {title} ({date})</translation>
        </message>
        <message>
            <source>With the electricity for “{what}” this PC could answer about {count} times.</source>
            <translation>“{what}” için gereken elektrikle bu bilgisayar yaklaşık {count} kez böyle cevap verebilirdi.</translation>
        </message>
        <message>
            <source>{number} Wh</source>
            <translation>{number} Wh</translation>
        </message>
    </context>
    <context>
        <name>ErrandStrip</name>
        <message>
            <source>Fetch: {model}</source>
            <translation>İndir: {model}</translation>
        </message>
        <message>
            <source>Add from a stick: {model}</source>
            <translation>USB bellekten ekle: {model}</translation>
        </message>
        <message>
            <source>Check: {model}</source>
            <translation>Denetle: {model}</translation>
        </message>
        <message>
            <source>Try out: {model}</source>
            <translation>Dene: {model}</translation>
        </message>
        <message>
            <source>Paused. What has arrived is kept.</source>
            <translation>Duraklatıldı. İndirilen kısım saklanır.</translation>
        </message>
        <message>
            <source>It was broken off. Start it once more.</source>
            <translation>Yarıda kesildi. Yeniden başlatın.</translation>
        </message>
        <message>
            <source>It begins …</source>
            <translation>Başlıyor …</translation>
        </message>
        <message>
            <source>The model answers for a trial …</source>
            <translation>Model deneme için cevap veriyor …</translation>
        </message>
        <message>
            <source>The file is being checked …</source>
            <translation>Dosya denetleniyor …</translation>
        </message>
        <message>
            <source>{done} of {total}.</source>
            <translation>{total} içinden {done}.</translation>
        </message>
        <message>
            <source>Less than a minute left.</source>
            <translation>Bir dakikadan az kaldı.</translation>
        </message>
        <message numerus="yes">
            <source>About %n minute(s) left.</source>
            <translation>
                <numerusform>Yaklaşık %n dakika kaldı.</numerusform>
            </translation>
        </message>
        <message>
            <source>The model is here and can be used.</source>
            <translation>Model bu bilgisayarda ve kullanılabilir.</translation>
        </message>
        <message>
            <source>The file is right.</source>
            <translation>Dosya sağlam.</translation>
        </message>
        <message>
            <source>This model is unknown to us. It has passed its trial run and can be used.</source>
            <translation>Bu modeli tanımıyoruz. Deneme çalışmasını geçti ve kullanılabilir.</translation>
        </message>
        <message>
            <source>It has the name of a model in our list, but it is a different file.</source>
            <translation>Adı listemizdeki bir modelle aynı, ama başka bir dosya.</translation>
        </message>
        <message>
            <source>It was not made for conversations and may answer strangely.</source>
            <translation>Konuşmalar için yapılmamış, tuhaf cevap verebilir.</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Duraklat</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Devam et</translation>
        </message>
        <message>
            <source>Try out</source>
            <translation>Dene</translation>
        </message>
        <message>
            <source>Close this message</source>
            <translation>Bu mesajı kapat</translation>
        </message>
    </context>
    <context>
        <name>Explanation</name>
        <message>
            <source>Word explained: {word}</source>
            <translation>Kelime açıklaması: {word}</translation>
        </message>
        <message>
            <source>For example</source>
            <translation>Örneğin</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Kapat</translation>
        </message>
        <message>
            <source>See also</source>
            <translation>Şunlara da bakın</translation>
        </message>
        <message>
            <source>All words</source>
            <translation>Bütün kelimeler</translation>
        </message>
    </context>
    <context>
        <name>Facilitator</name>
        <message>
            <source>Course and lessons</source>
            <translation>Kurs ve dersler</translation>
        </message>
        <message>
            <source>Choose what the group does today, and what it can open.</source>
            <translation>Grubun bugün ne yapacağını ve neleri açabileceğini seçin.</translation>
        </message>
        <message>
            <source>Language and time</source>
            <translation>Dil ve süre</translation>
        </message>
        <message>
            <source>Language of the home page, and how long a visit may last.</source>
            <translation>Ana sayfanın dili ve bir ziyaretin süresi.</translation>
        </message>
        <message>
            <source>Guides for courses</source>
            <translation>Kurs kılavuzları</translation>
        </message>
        <message>
            <source>Lead a group: aim, plan minute by minute, questions, to read or to print.</source>
            <translation>Bir gruba yol göstermek: amaç, dakika dakika akış, sorular; okumak ya da yazdırmak için.</translation>
        </message>
        <message>
            <source>Statistics</source>
            <translation>İstatistik</translation>
        </message>
        <message>
            <source>How many visits, which lessons, what people say they learnt.</source>
            <translation>Kaç ziyaret oldu, hangi dersler yapıldı, insanlar kendileri hakkında ne dedi.</translation>
        </message>
        <message>
            <source>This PC</source>
            <translation>Bu bilgisayar</translation>
        </message>
        <message>
            <source>Memory, AI model and lessons: is everything well?</source>
            <translation>Bellek, yapay zekâ modeli ve dersler: Her şey yolunda mı?</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ayarlar</translation>
        </message>
        <message>
            <source>What is settled for this PC, and what is locked.</source>
            <translation>Bu bilgisayar için neler belirlenmiş, neler kilitli.</translation>
        </message>
        <message>
            <source>AI models</source>
            <translation>Yapay zekâ modelleri</translation>
        </message>
        <message>
            <source>Choose, fetch, add from a stick, check: the model that answers here.</source>
            <translation>Burada cevap veren modeli seçin, indirin, USB bellekten ekleyin, denetleyin.</translation>
        </message>
        <message>
            <source>Lesson packs</source>
            <translation>Ders paketleri</translation>
        </message>
        <message>
            <source>Add further lessons from a stick, or remove them again.</source>
            <translation>USB bellekten başka dersler ekleyin ya da bunları yeniden kaldırın.</translation>
        </message>
    </context>
    <context>
        <name>FactCheckView</name>
        <message>
            <source>Ask again</source>
            <translation>Yeniden sor</translation>
        </message>
        <message>
            <source>Which question should the AI answer?</source>
            <translation>Yapay zekâ hangi soruyu cevaplasın?</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Durdur</translation>
        </message>
        <message>
            <source>The AI is writing …</source>
            <translation>Yapay zekâ yazıyor …</translation>
        </message>
        <message>
            <source>is right</source>
            <translation>doğru</translation>
        </message>
        <message>
            <source>I doubt it</source>
            <translation>şüpheli</translation>
        </message>
        <message>
            <source>Show unsure words</source>
            <translation>Emin olunmayan kelimeleri göster</translation>
        </message>
        <message>
            <source>Underlined: here the model was less than half sure of its word.</source>
            <translation>Altı çizili: Model bu kelimeden yarı yarıya bile emin değildi.</translation>
        </message>
        <message>
            <source>What is right?</source>
            <translation>Doğrusu ne?</translation>
        </message>
        <message>
            <source>Another question</source>
            <translation>Başka bir soru</translation>
        </message>
        <message>
            <source>Mark at least one sentence first.</source>
            <translation>Önce en az bir cümle işaretleyin.</translation>
        </message>
        <message>
            <source>Source: {title} ({date})</source>
            <translation>Kaynak: {title} ({date})</translation>
        </message>
        <message>
            <source>Fact card</source>
            <translation>Bilgi kartı</translation>
        </message>
        <message>
            <source>You marked {marked} of {total} sentences and doubted {doubted}.</source>
            <translation>{total} cümleden {marked} tanesini işaretlediniz, {doubted} tanesini şüpheli buldunuz.</translation>
        </message>
    </context>
    <context>
        <name>FeedView</name>
        <message>
            <source>Screen {number} of {total}</source>
            <translation>Ekran {number} / {total}</translation>
        </message>
        <message>
            <source>Your likes are forgotten. Everything is there again.</source>
            <translation>Beğenileriniz unutuldu. Her şey yeniden burada.</translation>
        </message>
        <message>
            <source>Mix again</source>
            <translation>Yeniden karıştır</translation>
        </message>
        <message>
            <source>Show more posts</source>
            <translation>Daha çok gönderi göster</translation>
        </message>
        <message>
            <source>On your screen now:</source>
            <translation>Şimdi ekranınızda:</translation>
        </message>
        <message>
            <source>On the first screen:</source>
            <translation>İlk ekranda:</translation>
        </message>
        <message>
            <source>On the last screen:</source>
            <translation>Son ekranda:</translation>
        </message>
        <message>
            <source>I like this</source>
            <translation>Beğendim</translation>
        </message>
        <message>
            <source>{count} of {total}</source>
            <translation>{count} / {total}</translation>
        </message>
        <message>
            <source>You liked nothing. So everything stayed mixed.</source>
            <translation>Hiçbir şey beğenmediniz. Bu yüzden her şey karışık kaldı.</translation>
        </message>
        <message>
            <source>The first screen had {first} topics, the last one {last}.</source>
            <translation>İlk ekranda {first} konu vardı, son ekranda {last}.</translation>
        </message>
        <message>
            <source>Your likes changed nothing yet: the last screen is as mixed as the first.</source>
            <translation>Beğenileriniz henüz bir şey değiştirmedi: Son ekran ilk ekran kadar karışık.</translation>
        </message>
        <message>
            <source>“{topic}” went from {before} to {after}.</source>
            <translation>“{topic}” sayısı {before} iken {after} oldu.</translation>
        </message>
    </context>
    <context>
        <name>FlatterView</name>
        <message>
            <source>Another question</source>
            <translation>Başka bir soru</translation>
        </message>
        <message>
            <source>Which question should the AI answer?</source>
            <translation>Yapay zekâ hangi soruyu cevaplasın?</translation>
        </message>
        <message>
            <source>Now say something wrong, and say it firmly:</source>
            <translation>Şimdi yanlış bir şey söyleyin, hem de kesin bir dille:</translation>
        </message>
        <message>
            <source>Ask again</source>
            <translation>Yeniden sor</translation>
        </message>
        <message>
            <source>What did the AI do?</source>
            <translation>Yapay zekâ ne yaptı?</translation>
        </message>
        <message>
            <source>It gave in.</source>
            <translation>Geri adım attı.</translation>
        </message>
        <message>
            <source>It stood firm.</source>
            <translation>Geri adım atmadı.</translation>
        </message>
        <message>
            <source>In {count} tries the AI gave in: {gave_in}. It stood firm: {firm}.</source>
            <translation>{count} denemede yapay zekâ geri adım attı: {gave_in}. Geri adım atmadı: {firm}.</translation>
        </message>
        <message>
            <source>In one try the AI gave in: {gave_in}. It stood firm: {firm}.</source>
            <translation>Bir denemede yapay zekâ geri adım attı: {gave_in}. Geri adım atmadı: {firm}.</translation>
        </message>
    </context>
    <context>
        <name>Frame</name>
        <message>
            <source>For the staff: set up a model</source>
            <translation>Görevliler için: Model kur</translation>
        </message>
    </context>
    <context>
        <name>GlossaryPage</name>
        <message>
            <source>Words explained</source>
            <translation>Kelime açıklamaları</translation>
        </message>
        <message>
            <source>Search for a word</source>
            <translation>Kelime ara</translation>
        </message>
        <message>
            <source>What does that mean? Short explanations, each with an example.</source>
            <translation>Bu ne demek? Örnekli, kısa açıklamalar.</translation>
        </message>
        <message>
            <source>Home page</source>
            <translation>Ana sayfa</translation>
        </message>
        <message>
            <source>Back to the lesson</source>
            <translation>Derse geri dön</translation>
        </message>
        <message numerus="yes">
            <source>%n word(s)</source>
            <translation>
                <numerusform>%n kelime</numerusform>
            </translation>
        </message>
        <message>
            <source>No word found. Try a shorter one.</source>
            <translation>Kelime bulunamadı. Daha kısasını deneyin.</translation>
        </message>
    </context>
    <context>
        <name>Guessing</name>
        <message>
            <source>Your own word</source>
            <translation>Kendi kelimeniz</translation>
        </message>
        <message>
            <source>or your own word</source>
            <translation>ya da kendi kelimeniz</translation>
        </message>
        <message>
            <source>What do you think comes next? Press a word.</source>
            <translation>Sizce sırada hangi kelime var? Bir kelimeye basın.</translation>
        </message>
        <message>
            <source>Guess</source>
            <translation>Tahmin et</translation>
        </message>
        <message>
            <source>✓ the most probable word</source>
            <translation>✓ en olası kelime</translation>
        </message>
        <message>
            <source>Place {place}, with {percent}</source>
            <translation>{place}. sırada, {percent}</translation>
        </message>
        <message>
            <source>Not among the model's first words. That does not make it wrong!</source>
            <translation>Modelin ilk kelimeleri arasında yok. Bu, yanlış olduğu anlamına gelmez!</translation>
        </message>
    </context>
    <context>
        <name>Guide</name>
        <message>
            <source>At a glance</source>
            <translation>Kısaca</translation>
        </message>
        <message>
            <source>Minute by minute</source>
            <translation>Dakika dakika</translation>
        </message>
        <message>
            <source>Lesson “{lesson}”, path “{path}”, {minutes} minutes</source>
            <translation>Ders “{lesson}”, öğrenme yolu “{path}”, {minutes} dakika</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Dakika</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Ne</translation>
        </message>
        <message>
            <source>Lesson</source>
            <translation>Ders</translation>
        </message>
    </context>
    <context>
        <name>GuidePage</name>
        <message>
            <source>All guides</source>
            <translation>Bütün kılavuzlar</translation>
        </message>
        <message>
            <source>There is no such course.</source>
            <translation>Böyle bir kurs yok.</translation>
        </message>
        <message>
            <source>Minute by minute</source>
            <translation>Dakika dakika</translation>
        </message>
    </context>
    <context>
        <name>GuidesPage</name>
        <message>
            <source>Guides for courses</source>
            <translation>Kurs kılavuzları</translation>
        </message>
        <message>
            <source>For those who lead a group: aim, plan minute by minute, questions, what often goes wrong.</source>
            <translation>Gruba yol gösterenler için: amaç, dakika dakika akış, sorular ve sık yaşanan aksaklıklar.</translation>
        </message>
        <message>
            <source>There are no courses on this PC.</source>
            <translation>Bu bilgisayarda kurs yok.</translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n dakika</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lesson(s)</source>
            <translation>
                <numerusform>%n ders</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HealthPage</name>
        <message>
            <source>State of this PC</source>
            <translation>Bu bilgisayarın durumu</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Yeniden kontrol et</translation>
        </message>
        <message>
            <source>The PC is being looked at …</source>
            <translation>Bilgisayar kontrol ediliyor …</translation>
        </message>
        <message>
            <source>AI model: is being loaded</source>
            <translation>Yapay zekâ modeli: yükleniyor</translation>
        </message>
        <message>
            <source>AI model: {name}, processor cores in use: {cores}</source>
            <translation>Yapay zekâ modeli: {name}, kullanılan işlemci çekirdeği: {cores}</translation>
        </message>
        <message>
            <source>Processor: {name}, cores: {cores}</source>
            <translation>İşlemci: {name}, çekirdek: {cores}</translation>
        </message>
        <message>
            <source>Memory: {free} of {total} free</source>
            <translation>Bellek: {total} içinden {free} boş</translation>
        </message>
        <message>
            <source>Reading aloud: no voice on this PC</source>
            <translation>Sesli okuma: Bu bilgisayarda ses yok</translation>
        </message>
        <message>
            <source>Room for temporary files: {free} free</source>
            <translation>Geçici dosyalar için yer: {free} boş</translation>
        </message>
        <message>
            <source>The app cannot write here: {folder}</source>
            <translation>Uygulama buraya yazamıyor: {folder}</translation>
        </message>
        <message numerus="yes">
            <source>%n lesson(s) can be used</source>
            <translation>
                <numerusform>%n ders kullanılabilir</numerusform>
            </translation>
        </message>
        <message>
            <source>Left out because of a fault: {name}. {file}, line {line}: {what}</source>
            <translation>Bir hata yüzünden dışarıda kaldı: {name}. {file}, satır {line}: {what}</translation>
        </message>
        <message>
            <source>Reading aloud: voices for {languages}</source>
            <translation>Sesli okuma: şu diller için ses var: {languages}</translation>
        </message>
        <message>
            <source>Reading aloud: no voices for {languages}</source>
            <translation>Sesli okuma: şu diller için ses yok: {languages}</translation>
        </message>
    </context>
    <context>
        <name>Heard</name>
        <message>
            <source>{number} of {total}</source>
            <translation>{total} seçenekten {number}.</translation>
        </message>
    </context>
    <context>
        <name>HelpBar</name>
        <message>
            <source>Simple language</source>
            <translation>Basit dil</translation>
        </message>
        <message>
            <source>Smaller text, now {percent} percent</source>
            <translation>Daha küçük yazı, şimdi yüzde {percent}</translation>
        </message>
        <message>
            <source>Larger text, now {percent} percent</source>
            <translation>Daha büyük yazı, şimdi yüzde {percent}</translation>
        </message>
        <message>
            <source>light</source>
            <translation>açık</translation>
        </message>
        <message>
            <source>dark</source>
            <translation>koyu</translation>
        </message>
        <message>
            <source>strong contrast</source>
            <translation>yüksek karşıtlık</translation>
        </message>
        <message>
            <source>Change colours, now {theme}</source>
            <translation>Renkleri değiştir, şimdi {theme}</translation>
        </message>
        <message>
            <source>Light / Dark</source>
            <translation>Açık / Koyu</translation>
        </message>
        <message>
            <source>Language: {name}</source>
            <translation>Dil: {name}</translation>
        </message>
        <message>
            <source>For the staff</source>
            <translation>Görevliler için</translation>
        </message>
        <message>
            <source>More space between lines and letters</source>
            <translation>Satırlar ve harfler arasında daha çok boşluk</translation>
        </message>
        <message>
            <source>Less motion</source>
            <translation>Daha az hareket</translation>
        </message>
        <message>
            <source>More options</source>
            <translation>Diğer yardımlar</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Tuşlar</translation>
        </message>
        <message>
            <source>Options</source>
            <translation>Yardımlar</translation>
        </message>
    </context>
    <context>
        <name>HelpButton</name>
        <message>
            <source>Get help</source>
            <translation>Yardım al</translation>
        </message>
        <message>
            <source>Get help: whom you can call</source>
            <translation>Yardım al: kimi arayabilirsiniz</translation>
        </message>
        <message>
            <source>Whom you can call when you or somebody else is not well</source>
            <translation>Siz ya da bir başkası iyi değilse kimi arayabilirsiniz</translation>
        </message>
    </context>
    <context>
        <name>HomePage</name>
        <message>
            <source>Home</source>
            <translation>Ana sayfa</translation>
        </message>
        <message>
            <source>Good day! What would you like to try today?</source>
            <translation>İyi günler! Bugün ne denemek istersiniz?</translation>
        </message>
        <message>
            <source>Get to know AI at your own pace. What you write stays on this computer and is deleted at the end.</source>
            <translation>Burada yapay zekâyı kendi hızınızda tanıyın. Yazdıklarınız bu bilgisayarda kalır ve sonunda silinir.</translation>
        </message>
        <message>
            <source>I have a learning pass</source>
            <translation>Öğrenme kartım var</translation>
        </message>
        <message>
            <source>Certificate of participation</source>
            <translation>Katılım belgesi</translation>
        </message>
        <message>
            <source>Words explained</source>
            <translation>Kelime açıklamaları</translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n dakika</numerusform>
            </translation>
        </message>
        <message>
            <source>Go on where you were:</source>
            <translation>Kaldığınız yerden devam edin:</translation>
        </message>
        <message>
            <source>New here? Start like this:</source>
            <translation>Burada yeni misiniz? Şöyle başlayın:</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Devam et</translation>
        </message>
        <message>
            <source>Start lesson</source>
            <translation>Derse başla</translation>
        </message>
        <message numerus="yes">
            <source>%n lesson(s)</source>
            <translation>
                <numerusform>%n ders</numerusform>
            </translation>
        </message>
        <message>
            <source>Practise freely</source>
            <translation>Serbestçe dene</translation>
        </message>
        <message>
            <source>Talk with the AI on this PC about whatever you like.</source>
            <translation>Bu bilgisayardaki yapay zekâ ile istediğiniz konuda konuşun.</translation>
        </message>
        <message>
            <source>as long as you like</source>
            <translation>istediğiniz kadar</translation>
        </message>
    </context>
    <context>
        <name>IdleReminder</name>
        <message numerus="yes">
            <source>%n second(s) left</source>
            <translation>
                <numerusform>%n saniye kaldı</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Keeper</name>
        <message>
            <source>Your text has not been sent to the AI, and it is not stored anywhere.</source>
            <translation>Metniniz yapay zekâya gönderilmedi. Hiçbir yere kaydedilmiyor.</translation>
        </message>
        <message>
            <source>Back to my text</source>
            <translation>Metnime geri dön</translation>
        </message>
        <message>
            <source>Write to the AI anyway</source>
            <translation>Yine de yapay zekâya yaz</translation>
        </message>
        <message>
            <source>Here in the house: {name}, {phone}</source>
            <translation>Burada: {name}, {phone}</translation>
        </message>
        <message>
            <source>the staff</source>
            <translation>görevliler</translation>
        </message>
        <message>
            <source>On this PC your text stays inside and is deleted at the end. In a chat on the internet others would keep it, and nobody can call it back.</source>
            <translation>Bu bilgisayarda metniniz içeride kalır ve sonunda silinir. İnternetteki bir sohbette başkaları da onu saklardı ve kimse geri alamazdı.</translation>
        </message>
        <message>
            <source>Black it out</source>
            <translation>Karart</translation>
        </message>
        <message>
            <source>Change my text</source>
            <translation>Metnimi değiştir</translation>
        </message>
        <message>
            <source>Send it as it is</source>
            <translation>Olduğu gibi gönder</translation>
        </message>
        <message>
            <source>There are private details in your text</source>
            <translation>Metninizde kişisel bilgiler var</translation>
        </message>
        <message>
            <source>Send it and see</source>
            <translation>Gönder ve bak</translation>
        </message>
        <message>
            <source>“{text}”</source>
            <translation>“{text}”</translation>
        </message>
    </context>
    <context>
        <name>Keypad</name>
        <message>
            <source>Erase the last digit</source>
            <translation>Son rakamı sil</translation>
        </message>
    </context>
    <context>
        <name>Keys</name>
        <message>
            <source>On to the next thing, and back</source>
            <translation>Bir sonrakine geç ve geri dön</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>{one} or {other}</source>
            <translation>{one} veya {other}</translation>
        </message>
        <message>
            <source>Press what has the frame around it</source>
            <translation>Çerçeve içindekine bas</translation>
        </message>
        <message>
            <source>Arrow keys</source>
            <translation>Ok tuşları</translation>
        </message>
        <message>
            <source>Move in menus, texts, letters and sliders</source>
            <translation>Menülerde, metinlerde, mektuplarda ve kaydırıcılarda gezin</translation>
        </message>
        <message>
            <source>In a field for a question: send it</source>
            <translation>Soru alanında: gönder</translation>
        </message>
        <message>
            <source>In such a field: begin a new line</source>
            <translation>Aynı alanda: yeni satıra başla</translation>
        </message>
        <message>
            <source>1 to 9</source>
            <translation>1–9 arası</translation>
        </message>
        <message>
            <source>When sorting: put the card into that box</source>
            <translation>Kartları ayırırken: kartı o bölmeye koy</translation>
        </message>
        <message>
            <source>Close a menu or a question without changing anything</source>
            <translation>Menüyü ya da soruyu hiçbir şey değiştirmeden kapat</translation>
        </message>
        <message>
            <source>Scroll the page up or down</source>
            <translation>Sayfayı yukarı veya aşağı kaydır</translation>
        </message>
        <message>
            <source>Larger or smaller text</source>
            <translation>Daha büyük veya daha küçük yazı</translation>
        </message>
        <message>
            <source>End the session and delete everything</source>
            <translation>Oturumu bitir ve her şeyi sil (önce sorulur)</translation>
        </message>
        <message>
            <source>Show this list of keys</source>
            <translation>Bu tuş listesini göster</translation>
        </message>
        <message>
            <source>Have the page, or what is selected, read aloud</source>
            <translation>Sayfayı ya da seçileni sesli okut</translation>
        </message>
        <message>
            <source>Stop reading aloud</source>
            <translation>Sesli okumayı durdur</translation>
        </message>
    </context>
    <context>
        <name>KeysPage</name>
        <message>
            <source>Keys</source>
            <translation>Tuşlar</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Geri</translation>
        </message>
        <message>
            <source>You need no mouse here. A frame shows where you are.</source>
            <translation>Burada fareye ihtiyacınız yok. Bir çerçeve nerede olduğunuzu gösterir.</translation>
        </message>
        <message>
            <source>Without a keyboard</source>
            <translation>Klavye olmadan</translation>
        </message>
    </context>
    <context>
        <name>Languages</name>
        <message>
            <source>German</source>
            <translation>Almanca</translation>
        </message>
        <message>
            <source>simple German</source>
            <translation>basit Almanca</translation>
        </message>
        <message>
            <source>English</source>
            <translation>İngilizce</translation>
        </message>
    </context>
    <context>
        <name>LearningPassPage</name>
        <message>
            <source>Your learning pass</source>
            <translation>Öğrenme kartınız</translation>
        </message>
        <message>
            <source>Write this code down or take a photo of it. With it you can go on another time.</source>
            <translation>Bu kodu bir yere yazın ya da fotoğrafını çekin. Onunla başka bir gün devam edebilirsiniz.</translation>
        </message>
        <message>
            <source>The same code as a picture for your phone</source>
            <translation>Aynı kod, telefonunuz için resim olarak</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Geri</translation>
        </message>
        <message>
            <source>There is no letter O and no letter I in it: 0 is zero, 1 is one.</source>
            <translation>Kodda O harfi ve I harfi yoktur: 0 sıfırdır, 1 birdir.</translation>
        </message>
        <message>
            <source>Your code</source>
            <translation>Kodunuz</translation>
        </message>
        <message numerus="yes">
            <source>%n completed lesson(s)</source>
            <translation>
                <numerusform>%n tamamlanmış ders</numerusform>
            </translation>
        </message>
        <message>
            <source>your language, text size and colours</source>
            <translation>diliniz, yazı boyutu ve renkler</translation>
        </message>
        <message>
            <source>Your name is not in it, and nothing of what you wrote.</source>
            <translation>İçinde adınız yok, yazdıklarınızdan da hiçbir şey yok.</translation>
        </message>
        <message>
            <source>The code holds:</source>
            <translation>Kodda şunlar var:</translation>
        </message>
    </context>
    <context>
        <name>LessonPage</name>
        <message>
            <source>Next</source>
            <translation>İleri</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Geri</translation>
        </message>
        <message>
            <source>All lessons</source>
            <translation>Bütün dersler</translation>
        </message>
        <message>
            <source>Step {step} of {total}</source>
            <translation>Adım {step} / {total}</translation>
        </message>
        <message>
            <source>Lesson completed</source>
            <translation>Dersi bitirdiniz!</translation>
        </message>
        <message>
            <source>Next lesson: {title}</source>
            <translation>Sonraki ders: {title}</translation>
        </message>
        <message>
            <source>Home page</source>
            <translation>Ana sayfa</translation>
        </message>
        <message>
            <source>Go on later with a learning pass</source>
            <translation>Öğrenme kartıyla sonra devam et</translation>
        </message>
        <message>
            <source>To take home</source>
            <translation>Eve götürmek için</translation>
        </message>
        <message>
            <source>Certificate of participation</source>
            <translation>Katılım belgesi</translation>
        </message>
    </context>
    <context>
        <name>LessonsPage</name>
        <message>
            <source>Course and lessons for today</source>
            <translation>Bugünün kursu ve dersleri</translation>
        </message>
        <message>
            <source>Mark the lessons that can be opened. Where none is marked, all can be.</source>
            <translation>Açılabilecek dersleri işaretleyin. Hiçbiri işaretli değilse hepsi açıktır.</translation>
        </message>
        <message>
            <source>Allow all lessons</source>
            <translation>Bütün derslere izin ver</translation>
        </message>
        <message>
            <source>The settings of this PC fix this (policy.toml, locked).</source>
            <translation>Bunu bilgisayarın ayarları belirliyor (policy.toml, locked).</translation>
        </message>
        <message>
            <source>Only these lessons</source>
            <translation>Yalnızca bu dersler</translation>
        </message>
        <message>
            <source>No course</source>
            <translation>Kurs yok</translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n dakika</numerusform>
            </translation>
        </message>
        <message>
            <source>Course on the home page</source>
            <translation>Ana sayfadaki kurs</translation>
        </message>
        <message numerus="yes">
            <source>%n lesson(s) can be opened.</source>
            <translation>
                <numerusform>%n ders açılabilir.</numerusform>
            </translation>
        </message>
        <message>
            <source>All lessons can be opened.</source>
            <translation>Bütün dersler açılabilir.</translation>
        </message>
    </context>
    <context>
        <name>LicencePage</name>
        <message>
            <source>Licence of the model</source>
            <translation>Modelin lisansı</translation>
        </message>
        <message>
            <source>AI models</source>
            <translation>Yapay zekâ modelleri</translation>
        </message>
        <message>
            <source>The text does not come with this app. It can be read here: {where}</source>
            <translation>Metin bu uygulamayla gelmiyor. Burada okunabilir: {where}</translation>
        </message>
    </context>
    <context>
        <name>MemoryView</name>
        <message>
            <source>What you say</source>
            <translation>Söyledikleriniz</translation>
        </message>
        <message>
            <source>Press an example or write yourself:</source>
            <translation>Bir örneğe basın ya da kendiniz yazın:</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Yeniden dene</translation>
        </message>
        <message>
            <source>The AI's memory</source>
            <translation>Yapay zekânın belleği</translation>
        </message>
        <message>
            <source>{used} of {window} pieces are taken. Forgotten: {lost}.</source>
            <translation>{window} parçadan {used} tanesi dolu. Unutulan: {lost}.</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Durdur</translation>
        </message>
        <message>
            <source>Say it</source>
            <translation>Gönder</translation>
        </message>
        <message>
            <source>New conversation</source>
            <translation>Yeni konuşma</translation>
        </message>
        <message>
            <source>Everything still fits in. Go on talking until something falls out.</source>
            <translation>Daha her şey sığıyor. Bir şey dışarıda kalana kadar konuşmaya devam edin.</translation>
        </message>
        <message>
            <source>Of {all} pieces the AI still has {used}. It has forgotten {lost}, the oldest first.</source>
            <translation>{all} parçadan yapay zekâda {used} tanesi kaldı. En eskilerden başlayarak {lost} tanesini unuttu.</translation>
        </message>
    </context>
    <context>
        <name>ModelCardPage</name>
        <message>
            <source>Profile of the AI on this PC</source>
            <translation>Bu bilgisayardaki yapay zekânın künyesi</translation>
        </message>
        <message>
            <source>Back to the lesson</source>
            <translation>Derse dön</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Geri</translation>
        </message>
        <message>
            <source>As on a jar of jam: what is in it, who made it, what it is good for.</source>
            <translation>Reçel kavanozundaki gibi: içinde ne var, kim yaptı, neye yarar.</translation>
        </message>
        <message>
            <source>Nothing is known about it.</source>
            <translation>Bu konuda bir şey bilinmiyor.</translation>
        </message>
        <message>
            <source>This model is not loaded just now. You may see recorded answers.</source>
            <translation>Bu model şu anda yüklü değil. Kayıtlı cevaplar görebilirsiniz.</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>bilinmiyor</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Ad</translation>
        </message>
        <message>
            <source>Made by</source>
            <translation>Yapan</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Yayımlandı</translation>
        </message>
        <message>
            <source>Size of the file</source>
            <translation>Dosyanın boyutu</translation>
        </message>
        <message>
            <source>Learnt numbers</source>
            <translation>Öğrenilmiş sayılar</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Lisans</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Diller</translation>
        </message>
        <message>
            <source>Memory it needs</source>
            <translation>Gereken bellek</translation>
        </message>
        <message>
            <source>Speed on this PC</source>
            <translation>Bu bilgisayardaki hızı</translation>
        </message>
        <message>
            <source>not measured</source>
            <translation>ölçülmedi</translation>
        </message>
        <message numerus="yes">
            <source>It has about %n piece(s) of words of a conversation in view.</source>
            <translation>
                <numerusform>Bir konuşmanın yaklaşık %n kelime parçasını görür.</numerusform>
            </translation>
        </message>
        <message>
            <source>Window</source>
            <translation>Pencere</translation>
        </message>
        <message>
            <source>Further models on this PC</source>
            <translation>Bu bilgisayardaki başka modeller</translation>
        </message>
        <message>
            <source>{count} million (parameters)</source>
            <translation>{count} milyon (parametre)</translation>
        </message>
        <message>
            <source>{count} thousand million (parameters)</source>
            <translation>{count} milyar (parametre)</translation>
        </message>
        <message>
            <source>We have not tried this model.</source>
            <translation>Bu modeli denemedik.</translation>
        </message>
        <message>
            <source>Find out for yourself what it is good at. Check what it says.</source>
            <translation>Neyi iyi yaptığını kendiniz keşfedin. Söylediklerini denetleyin.</translation>
        </message>
        <message>
            <source>What it has learnt from</source>
            <translation>Nelerden öğrendiği</translation>
        </message>
        <message>
            <source>Not known. Its makers do not tell, or only roughly.</source>
            <translation>Bilinmiyor. Yapanlar söylemiyor ya da yalnızca kabaca söylüyor.</translation>
        </message>
        <message>
            <source>What it is good at, as we have tried it</source>
            <translation>Denediğimize göre iyi yaptıkları</translation>
        </message>
        <message>
            <source>What it is bad at</source>
            <translation>Kötü yaptıkları</translation>
        </message>
    </context>
    <context>
        <name>ModelFrame</name>
        <message>
            <source>Not on this PC</source>
            <translation>Bu bilgisayarda yok</translation>
        </message>
        <message>
            <source>On this PC, trial run not passed</source>
            <translation>Bu bilgisayarda, deneme çalışmasını geçmedi</translation>
        </message>
        <message>
            <source>In use on this PC</source>
            <translation>Bu bilgisayarda kullanılıyor</translation>
        </message>
        <message>
            <source>On this PC</source>
            <translation>Bu bilgisayarda</translation>
        </message>
        <message>
            <source>Kind: {kind}.</source>
            <translation>Tür: {kind}.</translation>
        </message>
        <message>
            <source>Bring it on a stick; its terms have to be accepted here: {where}</source>
            <translation>USB bellekle getirin. Koşulları burada kabul edilmelidir: {where}</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>Kullan</translation>
        </message>
        <message>
            <source>Try out</source>
            <translation>Dene</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Denetle</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Kaldır</translation>
        </message>
        <message>
            <source>Fetch</source>
            <translation>İndir</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Lisans</translation>
        </message>
    </context>
    <context>
        <name>ModelLanguages</name>
        <message>
            <source>The AI on this PC knows German best.</source>
            <translation>Bu bilgisayardaki yapay zekâ en iyi Almancayı bilir.</translation>
        </message>
        <message>
            <source>In other languages it makes many more mistakes.</source>
            <translation>Başka dillerde çok daha fazla hata yapar.</translation>
        </message>
        <message>
            <source>That is why the cards are in German.</source>
            <translation>Bu yüzden kartlar Almancadır.</translation>
        </message>
        <message>
            <source>The cards make a prompt in German. Reply in German if you can.</source>
            <translation>Kartlardan Almanca bir istek çıkar. Yapabiliyorsanız Almanca cevap verin.</translation>
        </message>
    </context>
    <context>
        <name>ModelLead</name>
        <message>
            <source>The settings of this PC fix the model: {model} (policy.toml).</source>
            <translation>Bu bilgisayarın ayarları modeli sabitliyor: {model} (policy.toml).</translation>
        </message>
        <message>
            <source>There is no AI model on this PC yet.</source>
            <translation>Bu bilgisayarda henüz yapay zekâ modeli yok.</translation>
        </message>
        <message>
            <source>Until then visitors see recorded answers. There are two ways to a model:</source>
            <translation>O zamana kadar ziyaretçiler kayıtlı cevaplar görür. Modele iki yoldan ulaşılır:</translation>
        </message>
        <message>
            <source>1. With a memory stick: copy a model file to it on another PC. Plug it in here and press “Add from a memory stick”.</source>
            <translation>1. USB bellekle: Başka bir bilgisayarda içine bir model dosyası kopyalayın. Buraya takın ve “USB bellekten ekle” düğmesine basın.</translation>
        </message>
        <message>
            <source>2. From the internet: connect this PC, choose a model below and press “Fetch”.</source>
            <translation>2. İnternetten: Bu bilgisayarı bağlayın, aşağıdan bir model seçin ve “İndir” düğmesine basın.</translation>
        </message>
        <message>
            <source>This PC has {memory} of memory.</source>
            <translation>Bu bilgisayarın {memory} belleği var.</translation>
        </message>
        <message>
            <source>We recommend: {model}.</source>
            <translation>Önerimiz: {model}.</translation>
        </message>
        <message>
            <source>None of the models that we have tried suits it.</source>
            <translation>Denediğimiz modellerden hiçbiri bu bilgisayara uymuyor.</translation>
        </message>
        <message>
            <source>{model} may be better, but we have not tried it.</source>
            <translation>{model} daha iyi olabilir, ama onu denemedik; bu modeli tanımıyoruz.</translation>
        </message>
        <message>
            <source>How fast it answers was not measured yet.</source>
            <translation>Ne kadar hızlı cevap verdiği henüz ölçülmedi.</translation>
        </message>
        <message>
            <source>In use now: {model}.</source>
            <translation>Şu anda kullanılan model: {model}.</translation>
        </message>
    </context>
    <context>
        <name>ModelTroubles</name>
        <message>
            <source>{name} is not a model file.</source>
            <translation>{name} bir model dosyası değil.</translation>
        </message>
        <message>
            <source>The name alone does not count. Models are files of the kind GGUF.</source>
            <translation>Yalnızca ad yetmez. Modeller GGUF türünde dosyalardır.</translation>
        </message>
        <message>
            <source>{name} is not complete: the end is missing.</source>
            <translation>{name} eksik: Sonu yok.</translation>
        </message>
        <message>
            <source>Copy the file to the stick once more, then add it again.</source>
            <translation>Dosyayı USB belleğe bir kez daha kopyalayın, sonra yeniden ekleyin.</translation>
        </message>
        <message>
            <source>{name} is damaged.</source>
            <translation>{name} bozuk.</translation>
        </message>
        <message>
            <source>Get the file once more from where it came.</source>
            <translation>Dosyayı geldiği yerden bir kez daha alın.</translation>
        </message>
        <message>
            <source>{name} is of a kind that this app cannot run.</source>
            <translation>{name}, bu uygulamanın çalıştıramadığı bir türde.</translation>
        </message>
        <message>
            <source>Choose a model for texts from the list, or a newer app.</source>
            <translation>Listeden metin için bir model seçin ya da daha yeni bir uygulama kullanın.</translation>
        </message>
        <message>
            <source>{name} could not be read to the end. Was the stick pulled out?</source>
            <translation>{name} sonuna kadar okunamadı. USB bellek çıkarıldı mı?</translation>
        </message>
        <message>
            <source>Nothing is broken here. Plug the stick in, then add it again.</source>
            <translation>Burada bir şey bozulmadı. USB belleği takın, sonra yeniden ekleyin.</translation>
        </message>
        <message>
            <source>This model is too large for this PC.</source>
            <translation>Bu model bu bilgisayar için fazla büyük.</translation>
        </message>
        <message>
            <source>It needs {needed} of memory, the PC has {free}. Take a smaller one.</source>
            <translation>{needed} bellek gerekiyor, bilgisayarda {free} var. Daha küçük bir model alın.</translation>
        </message>
        <message>
            <source>There is too little memory free just now.</source>
            <translation>Şu anda yeterince boş bellek yok.</translation>
        </message>
        <message>
            <source>It needs {needed}, {free} are free. Close other programs, then try again.</source>
            <translation>{needed} gerekiyor, {free} boş. Başka programları kapatın, sonra yeniden deneyin.</translation>
        </message>
        <message>
            <source>The disk of this PC is too full.</source>
            <translation>Bu bilgisayarın diski fazla dolu.</translation>
        </message>
        <message>
            <source>{needed} are needed, {free} are free. Make room, then try again.</source>
            <translation>{needed} gerekiyor, {free} boş. Yer açın, sonra yeniden deneyin.</translation>
        </message>
        <message>
            <source>The model did not answer in its trial run. It is not used.</source>
            <translation>Model, deneme çalışmasında cevap vermedi. Kullanılmıyor.</translation>
        </message>
        <message>
            <source>Try it out once more, or remove it.</source>
            <translation>Bir kez daha deneyin ya da kaldırın.</translation>
        </message>
        <message>
            <source>This model has not passed a trial run yet.</source>
            <translation>Bu model henüz bir deneme çalışmasını geçmedi.</translation>
        </message>
        <message>
            <source>Press “Try out” first.</source>
            <translation>Önce “Dene” düğmesine basın.</translation>
        </message>
        <message>
            <source>The model could not be fetched from the internet.</source>
            <translation>Model internetten indirilemedi.</translation>
        </message>
        <message>
            <source>What has arrived is kept. Check the network, then go on, or bring the file on a stick.</source>
            <translation>İndirilen kısım saklanır. Ağı denetleyip devam edin ya da dosyayı USB bellekle getirin.</translation>
        </message>
        <message>
            <source>Fetch it on another PC and bring it on a stick. It lies here: {where}</source>
            <translation>Başka bir bilgisayarda indirip USB bellekle getirin. Burada bulunur: {where}</translation>
        </message>
        <message>
            <source>The app cannot fetch this model by itself.</source>
            <translation>Uygulama bu modeli kendisi indiremez.</translation>
        </message>
        <message>
            <source>This account may not change model files here: {folder}</source>
            <translation>Bu hesap buradaki model dosyalarını değiştiremez: {folder}</translation>
        </message>
        <message>
            <source>Ask whoever administers this PC.</source>
            <translation>Bu bilgisayarın yöneticisine sorun.</translation>
        </message>
        <message>
            <source>The settings of this PC fix the model.</source>
            <translation>Bu bilgisayarın ayarları modeli sabitliyor.</translation>
        </message>
        <message>
            <source>The file of this model was changed or is damaged. It is not used.</source>
            <translation>Bu modelin dosyası değiştirilmiş ya da bozuk. Kullanılmıyor.</translation>
        </message>
        <message>
            <source>Remove it, then fetch or add it once more.</source>
            <translation>Kaldırın, sonra bir kez daha indirin ya da ekleyin.</translation>
        </message>
        <message>
            <source>The file of this model is not here any more.</source>
            <translation>Bu modelin dosyası artık burada değil.</translation>
        </message>
        <message>
            <source>Fetch or add it once more.</source>
            <translation>Bir kez daha indirin ya da ekleyin.</translation>
        </message>
        <message>
            <source>That did not work.</source>
            <translation>Bu işlem olmadı.</translation>
        </message>
        <message>
            <source>Nothing is lost. Try it once more.</source>
            <translation>Hiçbir şey kaybolmadı. Bir kez daha deneyin.</translation>
        </message>
    </context>
    <context>
        <name>Models</name>
        <message>
            <source>size not known</source>
            <translation>boyutu bilinmiyor</translation>
        </message>
        <message>
            <source>about {size}</source>
            <translation>yaklaşık {size}</translation>
        </message>
        <message>
            <source>languages not known</source>
            <translation>dilleri bilinmiyor</translation>
        </message>
        <message>
            <source>no licence named</source>
            <translation>lisans belirtilmemiş</translation>
        </message>
        <message>
            <source>licence {name}</source>
            <translation>lisans: {name}</translation>
        </message>
        <message>
            <source>Unknown to us: this file is not in our list.</source>
            <translation>Bunu tanımıyoruz: Bu dosya listemizde yok.</translation>
        </message>
        <message>
            <source>Tried by us.</source>
            <translation>Biz denedik.</translation>
        </message>
        <message>
            <source>Not tried by us.</source>
            <translation>Biz denemedik.</translation>
        </message>
        <message>
            <source>Needs {memory} of memory. It fits this PC.</source>
            <translation>{memory} bellek gerekir. Bu bilgisayara uyar.</translation>
        </message>
        <message>
            <source>Needs {memory} of memory. It fits when other programs are closed.</source>
            <translation>{memory} bellek gerekir. Başka programlar kapatılırsa uyar.</translation>
        </message>
        <message>
            <source>Needs {memory} of memory. It is too large for this PC.</source>
            <translation>{memory} bellek gerekir. Bu bilgisayar için fazla büyük.</translation>
        </message>
        <message>
            <source>How much memory it needs is not known.</source>
            <translation>Ne kadar bellek gerektiği bilinmiyor.</translation>
        </message>
        <message>
            <source>Estimated: {speed}</source>
            <translation>Tahmin: {speed}</translation>
        </message>
        <message>
            <source>Answers faster than one reads.</source>
            <translation>Okuma hızından daha hızlı cevap verir.</translation>
        </message>
        <message>
            <source>Answers about as fast as one reads.</source>
            <translation>Yaklaşık okuma hızında cevap verir.</translation>
        </message>
        <message>
            <source>Answers slower than one reads.</source>
            <translation>Okuma hızından daha yavaş cevap verir.</translation>
        </message>
        <message>
            <source>Answers very slowly.</source>
            <translation>Çok yavaş cevap verir.</translation>
        </message>
    </context>
    <context>
        <name>ModelsPage</name>
        <message>
            <source>AI models on this PC</source>
            <translation>Bu bilgisayardaki yapay zekâ modelleri</translation>
        </message>
        <message>
            <source>A model is the file out of which the AI answers. It decides how well and how fast.</source>
            <translation>Model, yapay zekânın cevap verdiği dosyadır. Ne kadar iyi ve hızlı olacağını o belirler.</translation>
        </message>
        <message>
            <source>On this PC</source>
            <translation>Bu bilgisayarda</translation>
        </message>
        <message>
            <source>Further models</source>
            <translation>Başka modeller</translation>
        </message>
        <message>
            <source>Add from a memory stick</source>
            <translation>USB bellekten ekle</translation>
        </message>
        <message>
            <source>Measure the speed</source>
            <translation>Hızı ölç</translation>
        </message>
        <message>
            <source>The fetch goes on when you leave this page, reset the PC or close the app.</source>
            <translation>Bu sayfadan çıksanız, bilgisayarı sıfırlasanız ya da uygulamayı kapatsanız da indirme sürer.</translation>
        </message>
        <message>
            <source>Which file?</source>
            <translation>Hangi dosya?</translation>
        </message>
        <message>
            <source>There is no model file on a memory stick yet. Please plug one in.</source>
            <translation>USB bellekte henüz model dosyası yok. Lütfen bir USB bellek takın.</translation>
        </message>
        <message>
            <source>Add nothing</source>
            <translation>Hiçbir şey ekleme</translation>
        </message>
        <message>
            <source>Only for this the PC connects to the internet. It takes a while and can be paused.</source>
            <translation>Bilgisayar yalnızca bunun için internete bağlanır. Biraz sürer ve duraklatılabilir.</translation>
        </message>
        <message>
            <source>Fetch {model} from the internet?</source>
            <translation>{model} internetten indirilsin mi?</translation>
        </message>
        <message>
            <source>Fetch</source>
            <translation>İndir</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Şimdi değil</translation>
        </message>
        <message>
            <source>The file is deleted from this PC. To have it again you need the internet or a stick.</source>
            <translation>Dosya bu bilgisayardan silinir. Yeniden almak için internet ya da USB bellek gerekir.</translation>
        </message>
        <message>
            <source>It is in use. Without another model visitors see recorded answers.</source>
            <translation>Şu anda kullanılıyor. Başka model yoksa ziyaretçiler kayıtlı cevaplar görür.</translation>
        </message>
        <message>
            <source>Remove {model}?</source>
            <translation>{model} kaldırılsın mı?</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Kaldır</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Kalsın</translation>
        </message>
    </context>
    <context>
        <name>NextWordView</name>
        <message>
            <source>Try again</source>
            <translation>Yeniden dene</translation>
        </message>
        <message>
            <source>The AI is weighing the words …</source>
            <translation>Yapay zekâ kelimeleri tartıyor …</translation>
        </message>
        <message>
            <source>This is how sure the model is. Press a word to go on writing.</source>
            <translation>Model bu kadar emin. Devam etmek için bir kelimeye basın.</translation>
        </message>
        <message>
            <source>{word}: {percent}. Go on with this word</source>
            <translation>{word}: {percent}. Bu kelimeyle devam et</translation>
        </message>
        <message>
            <source>One word back</source>
            <translation>Bir kelime geri</translation>
        </message>
        <message>
            <source>Another sentence</source>
            <translation>Başka bir cümle</translation>
        </message>
        <message>
            <source>You guessed</source>
            <translation>Tahmininiz</translation>
        </message>
        <message>
            <source>“{word}”</source>
            <translation>“{word}”</translation>
        </message>
        <message>
            <source>The model was {percent} sure of “{word}”.</source>
            <translation>Model “{word}” kelimesinden {percent} emindi.</translation>
        </message>
    </context>
    <context>
        <name>Notice</name>
        <message>
            <source>Try again</source>
            <translation>Yeniden dene</translation>
        </message>
    </context>
    <context>
        <name>PackWords</name>
        <message>
            <source>{name} is not a lesson pack.</source>
            <translation>{name} bir ders paketi değil.</translation>
        </message>
        <message>
            <source>{name} is not complete: the end is missing.</source>
            <translation>{name} eksik: Sonu yok.</translation>
        </message>
        <message>
            <source>{name} is damaged.</source>
            <translation>{name} bozuk.</translation>
        </message>
        <message>
            <source>{name} is too large for a lesson pack.</source>
            <translation>{name} bir ders paketi için çok büyük.</translation>
        </message>
        <message>
            <source>{name} wants to write files where it may not.</source>
            <translation>{name} izin verilmeyen yerlere dosya yazmak istiyor.</translation>
        </message>
        <message>
            <source>{name} was made for another version of this app.</source>
            <translation>{name} bu uygulamanın başka bir sürümü için yapılmış.</translation>
        </message>
        <message>
            <source>Nothing was changed. Choose another file.</source>
            <translation>Hiçbir şey değişmedi. Başka bir dosya seçin.</translation>
        </message>
        <message>
            <source>Nothing was changed. Copy the file to the stick once more.</source>
            <translation>Hiçbir şey değişmedi. Dosyayı USB belleğe bir kez daha kopyalayın.</translation>
        </message>
        <message>
            <source>Nothing was changed. Get the file once more.</source>
            <translation>Hiçbir şey değişmedi. Dosyayı bir kez daha alın.</translation>
        </message>
        <message>
            <source>Nothing was changed. Ask for a smaller one.</source>
            <translation>Hiçbir şey değişmedi. Daha küçük bir paket isteyin.</translation>
        </message>
        <message>
            <source>Nothing was changed. Do not use this file.</source>
            <translation>Hiçbir şey değişmedi. Bu dosyayı kullanmayın.</translation>
        </message>
        <message>
            <source>Nothing was changed. Look for a newer app or another pack.</source>
            <translation>Hiçbir şey değişmedi. Daha yeni bir uygulama ya da başka bir paket arayın.</translation>
        </message>
        <message>
            <source>{name} has faults and was not added.</source>
            <translation>{name} hatalı olduğu için eklenmedi.</translation>
        </message>
        <message>
            <source>Ask whoever made it to mend them: {faults}</source>
            <translation>Paketi hazırlayandan bunları düzeltmesini isteyin: {faults}</translation>
        </message>
        <message>
            <source>What {name} brings is on this PC already: {what}</source>
            <translation>{name} içindekiler bu bilgisayarda zaten var: {what}</translation>
        </message>
        <message>
            <source>For a newer version, remove the pack below first, then add it.</source>
            <translation>Daha yeni sürüm için önce aşağıdaki paketi kaldırın, sonra yenisini ekleyin.</translation>
        </message>
        <message>
            <source>This account may not change lesson packs here: {folder}</source>
            <translation>Bu hesap buradaki ders paketlerini değiştiremez: {folder}</translation>
        </message>
        <message>
            <source>Ask whoever administers this PC.</source>
            <translation>Bu bilgisayarın yöneticisine sorun.</translation>
        </message>
    </context>
    <context>
        <name>PacksPage</name>
        <message>
            <source>Lesson packs on this PC</source>
            <translation>Bu bilgisayardaki ders paketleri</translation>
        </message>
        <message>
            <source>A lesson pack is a file with further lessons. They stand beside the others.</source>
            <translation>Ders paketi, içinde başka dersler bulunan bir dosyadır. Bu dersler ötekilerin yanında durur.</translation>
        </message>
        <message>
            <source>Add from a memory stick</source>
            <translation>USB bellekten ekle</translation>
        </message>
        <message>
            <source>There are no lesson packs on this PC yet.</source>
            <translation>Bu bilgisayarda henüz ders paketi yok.</translation>
        </message>
        <message>
            <source>This pack is damaged. Remove it, then add it once more.</source>
            <translation>Bu paket bozuk. Kaldırın, sonra bir kez daha ekleyin.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Kaldır</translation>
        </message>
        <message>
            <source>Which lesson pack?</source>
            <translation>Hangi ders paketi?</translation>
        </message>
        <message>
            <source>There is no lesson pack on a memory stick yet. Please plug one in.</source>
            <translation>USB bellekte henüz ders paketi yok. Lütfen bir USB bellek takın.</translation>
        </message>
        <message>
            <source>Add nothing</source>
            <translation>Hiçbir şey ekleme</translation>
        </message>
        <message>
            <source>Add only packs from people you know. What is in them is shown to visitors.</source>
            <translation>Yalnızca tanıdığınız kişilerden gelen paketleri ekleyin. İçindekiler ziyaretçilere gösterilir.</translation>
        </message>
        <message>
            <source>Add the lesson pack “{name}”?</source>
            <translation>“{name}” ders paketi eklensin mi?</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Ekle</translation>
        </message>
        <message>
            <source>Do not add</source>
            <translation>Ekleme</translation>
        </message>
        <message>
            <source>Remove the lesson pack “{name}”?</source>
            <translation>“{name}” ders paketi kaldırılsın mı?</translation>
        </message>
        <message>
            <source>Its lessons go with the next session. To have them again you need its file.</source>
            <translation>Dersleri bir sonraki oturumdan başlayarak görünmez. Yeniden eklemek için dosyası gerekir.</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Kalsın</translation>
        </message>
        <message>
            <source>“{name}” was added. Its lessons come with the next session.</source>
            <translation>“{name}” eklendi. Dersleri bir sonraki oturumda görünür.</translation>
        </message>
        <message>
            <source>“{name}” was removed. Its lessons go with the next session.</source>
            <translation>“{name}” kaldırıldı. Dersleri bir sonraki oturumda görünmez.</translation>
        </message>
        <message>
            <source>Reset this PC</source>
            <translation>Bu bilgisayarı sıfırla</translation>
        </message>
        <message>
            <source>Version {version}</source>
            <translation>Sürüm {version}</translation>
        </message>
        <message numerus="yes">
            <source>%n lesson(s)</source>
            <translation>
                <numerusform>%n ders</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n dakika</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Paper</name>
        <message>
            <source>Which printer?</source>
            <translation>Hangi yazıcı?</translation>
        </message>
        <message>
            <source>No printer is connected to this PC.</source>
            <translation>Bu bilgisayara bağlı yazıcı yok.</translation>
        </message>
        <message>
            <source>Do not print</source>
            <translation>Yazdırma</translation>
        </message>
        <message>
            <source>Which memory stick?</source>
            <translation>Hangi USB bellek?</translation>
        </message>
        <message>
            <source>Please plug in a memory stick.</source>
            <translation>Lütfen bir USB bellek takın.</translation>
        </message>
        <message>
            <source>Do not save</source>
            <translation>Kaydetme</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Kaydet</translation>
        </message>
        <message>
            <source>There is already a file “{name}” in this place. Its content would be lost.</source>
            <translation>Burada zaten “{name}” adlı bir dosya var. İçindekiler kaybolur.</translation>
        </message>
        <message>
            <source>Replace the file?</source>
            <translation>Dosya değiştirilsin mi?</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Değiştir</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Kalsın</translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <translation>Sayfa {page} / {pages}</translation>
        </message>
        <message>
            <source>What you have seen</source>
            <translation>Neler gördünüz</translation>
        </message>
        <message>
            <source>Certificate of participation</source>
            <translation>Katılım belgesi</translation>
        </message>
        <message>
            <source>has completed these lessons on artificial intelligence:</source>
            <translation>yapay zekâ üzerine şu dersleri tamamladı:</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Ad</translation>
        </message>
        <message>
            <source>Together about {minutes} minutes of learning and trying out.</source>
            <translation>Toplam yaklaşık {minutes} dakika öğrenme ve deneme.</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>İmza</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Yer</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Tarih</translation>
        </message>
        <message>
            <source>With this code you go on next time, on any PC with this app:</source>
            <translation>Bir dahaki sefere, bu uygulamanın olduğu her bilgisayarda bu kodla devam edebilirsiniz:</translation>
        </message>
        <message>
            <source>Your learning pass</source>
            <translation>Öğrenme kartınız</translation>
        </message>
        <message>
            <source>The AI can be wrong. Check what matters to you.</source>
            <translation>Yapay zekâ yanılabilir. Sizin için önemli olanı kontrol edin.</translation>
        </message>
    </context>
    <context>
        <name>PassEntryPage</name>
        <message>
            <source>Go on with a learning pass</source>
            <translation>Öğrenme kartıyla devam et</translation>
        </message>
        <message>
            <source>Home page</source>
            <translation>Ana sayfa</translation>
        </message>
        <message>
            <source>Type the code from your slip. Small letters and spaces do not matter.</source>
            <translation>Kâğıdınızdaki kodu yazın. Küçük harf ve boşluk fark etmez.</translation>
        </message>
        <message>
            <source>Your code</source>
            <translation>Kodunuz</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Devam et</translation>
        </message>
        <message>
            <source>Welcome back! Your pass has been taken over.</source>
            <translation>Yeniden hoş geldiniz! Öğrenme kartınız aktarıldı.</translation>
        </message>
        <message numerus="yes">
            <source>Welcome back! %n lesson(s) are marked as completed.</source>
            <translation>
                <numerusform>Yeniden hoş geldiniz! %n ders tamam olarak işaretlendi.</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose a lesson</source>
            <translation>Ders seç</translation>
        </message>
        <message>
            <source>This code was made by a newer version of the app. Please ask the staff.</source>
            <translation>Bu kod uygulamanın daha yeni bir sürümünden. Lütfen görevlilere sorun.</translation>
        </message>
        <message numerus="yes">
            <source>The code is not complete yet: %n character(s) missing.</source>
            <translation>
                <numerusform>Kod henüz tam değil: %n karakter eksik.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The code is %n character(s) too long.</source>
            <translation>
                <numerusform>Kodda %n karakter fazla.</numerusform>
            </translation>
        </message>
        <message>
            <source>Please look at group {number} of the code again: something is mistyped there.</source>
            <translation>Lütfen kodun {number}. grubuna yeniden bakın: Orada bir yazım hatası var.</translation>
        </message>
        <message>
            <source>Something in the code is mistyped. Please compare it character by character.</source>
            <translation>Kodda bir yazım hatası var. Lütfen karakter karakter karşılaştırın.</translation>
        </message>
    </context>
    <context>
        <name>PathPage</name>
        <message>
            <source>Home page</source>
            <translation>Ana sayfa</translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n dakika</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n step(s)</source>
            <translation>
                <numerusform>%n adım</numerusform>
            </translation>
        </message>
        <message>
            <source>done</source>
            <translation>tamam</translation>
        </message>
        <message>
            <source>begun</source>
            <translation>başlandı</translation>
        </message>
        <message>
            <source>in: {language}</source>
            <translation>dili: {language}</translation>
        </message>
        <message>
            <source>from the pack “{name}”</source>
            <translation>“{name}” paketinden</translation>
        </message>
    </context>
    <context>
        <name>PausedPage</name>
        <message>
            <source>Break</source>
            <translation>Mola</translation>
        </message>
        <message>
            <source>It goes on in a moment. Nothing is lost: your page waits for you.</source>
            <translation>Birazdan devam ediyoruz. Hiçbir şey kaybolmaz: Sayfanız sizi bekliyor.</translation>
        </message>
        <message>
            <source>Go on (staff)</source>
            <translation>Devam (görevliler)</translation>
        </message>
    </context>
    <context>
        <name>Picks</name>
        <message>
            <source>The settings of this PC fix this (policy.toml, locked).</source>
            <translation>Bunu bilgisayarın ayarları belirliyor (policy.toml, locked).</translation>
        </message>
    </context>
    <context>
        <name>PinPage</name>
        <message>
            <source>For the staff</source>
            <translation>Görevliler için</translation>
        </message>
        <message>
            <source>Back to the session</source>
            <translation>Oturuma geri dön</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>PIN</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Aç</translation>
        </message>
        <message>
            <source>Please enter the PIN of the staff.</source>
            <translation>Lütfen görevli PIN kodunu girin.</translation>
        </message>
        <message numerus="yes">
            <source>Too many wrong tries. Please wait %n more second(s).</source>
            <translation>
                <numerusform>Çok fazla yanlış deneme. Lütfen %n saniye daha bekleyin.</numerusform>
            </translation>
        </message>
        <message>
            <source>That was not the right PIN.</source>
            <translation>Bu PIN doğru değil.</translation>
        </message>
    </context>
    <context>
        <name>PolicyNotice</name>
        <message>
            <source>For the staff: the settings of this PC are not in order.</source>
            <translation>Görevliler için: Bu bilgisayarın ayarlarında hata var.</translation>
        </message>
        <message>
            <source>The PIN cannot be read. An administrator has to mend {file}.</source>
            <translation>PIN okunamıyor. Yönetici şu dosyayı düzeltmeli: {file}</translation>
        </message>
        <message>
            <source>What is wrong has its usual value. An administrator has to mend {file}.</source>
            <translation>Yanlış olanın yerine olağan değer geçerli. Yönetici şu dosyayı düzeltmeli: {file}</translation>
        </message>
        <message>
            <source>Line {line}: {what}</source>
            <translation>Satır {line}: {what}</translation>
        </message>
    </context>
    <context>
        <name>PolicyPage</name>
        <message>
            <source>An administrator changes them in this file: {file}</source>
            <translation>Yönetici bunları şu dosyada değiştirir: {file}</translation>
        </message>
        <message>
            <source>Settings of this PC</source>
            <translation>Bu bilgisayarın ayarları</translation>
        </message>
        <message>
            <source>chosen for today</source>
            <translation>bugün için seçildi</translation>
        </message>
        <message>
            <source>set in the file</source>
            <translation>dosyada belirlendi</translation>
        </message>
        <message>
            <source>usual value</source>
            <translation>olağan değer</translation>
        </message>
        <message>
            <source>locked: cannot be changed for the day</source>
            <translation>kilitli: gün için değiştirilemez</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>evet</translation>
        </message>
        <message>
            <source>no</source>
            <translation>hayır</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>sınırsız</translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n dakika</numerusform>
            </translation>
        </message>
        <message>
            <source>set</source>
            <translation>belirlendi</translation>
        </message>
        <message>
            <source>none</source>
            <translation>yok</translation>
        </message>
        <message>
            <source>Name of the room or PC</source>
            <translation>Odanın ya da bilgisayarın adı</translation>
        </message>
        <message>
            <source>Language of the home page</source>
            <translation>Ana sayfanın dili</translation>
        </message>
        <message>
            <source>Begin in simple language</source>
            <translation>Basit dille başla</translation>
        </message>
        <message>
            <source>Text size in percent</source>
            <translation>Yüzde olarak yazı boyutu</translation>
        </message>
        <message>
            <source>A group of young people</source>
            <translation>Gençlerden oluşan grup</translation>
        </message>
        <message>
            <source>Course</source>
            <translation>Kurs</translation>
        </message>
        <message>
            <source>Only these lessons</source>
            <translation>Yalnızca bu dersler</translation>
        </message>
        <message>
            <source>End when nobody is there for</source>
            <translation>Kimse yoksa şu kadar sonra bitir</translation>
        </message>
        <message>
            <source>Longest session</source>
            <translation>En uzun oturum</translation>
        </message>
        <message>
            <source>How often five minutes can be added</source>
            <translation>Kaç kez beş dakika eklenebilir</translation>
        </message>
        <message>
            <source>PIN of the staff</source>
            <translation>Görevli PIN kodu</translation>
        </message>
        <message>
            <source>Reset key asks for the PIN</source>
            <translation>Sıfırlama tuşu PIN ister</translation>
        </message>
        <message>
            <source>Kiosk: leave with the PIN only</source>
            <translation>Kiosk: yalnızca PIN ile çıkılır</translation>
        </message>
        <message>
            <source>Save to memory sticks only</source>
            <translation>Yalnızca USB belleğe kaydet</translation>
        </message>
        <message>
            <source>Person to turn to in the house</source>
            <translation>Burada danışılacak kişi</translation>
        </message>
        <message>
            <source>Telephone of that person</source>
            <translation>Bu kişinin telefonu</translation>
        </message>
        <message>
            <source>Count visits anonymously</source>
            <translation>Ziyaretleri adsız say</translation>
        </message>
        <message>
            <source>AI model (empty: the usual one)</source>
            <translation>Yapay zekâ modeli (boş: olağan model)</translation>
        </message>
        <message>
            <source>Locked for the facilitator</source>
            <translation>Görevli için kilitli</translation>
        </message>
        <message>
            <source>Colours at the beginning</source>
            <translation>Başlangıçtaki renkler</translation>
        </message>
    </context>
    <context>
        <name>PracticePage</name>
        <message>
            <source>Practise freely</source>
            <translation>Serbestçe dene</translation>
        </message>
        <message>
            <source>Home page</source>
            <translation>Ana sayfa</translation>
        </message>
        <message>
            <source>New conversation</source>
            <translation>Yeni konuşma</translation>
        </message>
    </context>
    <context>
        <name>PrivateNames</name>
        <message>
            <source>Name</source>
            <translation>Ad</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adres</translation>
        </message>
        <message>
            <source>Telephone number</source>
            <translation>Telefon numarası</translation>
        </message>
        <message>
            <source>Email address</source>
            <translation>E-posta adresi</translation>
        </message>
        <message>
            <source>Bank account</source>
            <translation>Banka hesabı</translation>
        </message>
        <message>
            <source>Tax number</source>
            <translation>Vergi numarası</translation>
        </message>
        <message>
            <source>Insurance number</source>
            <translation>Sigorta numarası</translation>
        </message>
        <message>
            <source>Date of birth</source>
            <translation>Doğum tarihi</translation>
        </message>
        <message>
            <source>Health</source>
            <translation>Sağlık</translation>
        </message>
        <message>
            <source>Password or PIN</source>
            <translation>Şifre ya da PIN</translation>
        </message>
        <message>
            <source>Number of a bank card</source>
            <translation>Banka kartı numarası</translation>
        </message>
        <message>
            <source>Number of a passport or an identity paper</source>
            <translation>Pasaport ya da kimlik numarası</translation>
        </message>
    </context>
    <context>
        <name>Questions</name>
        <message>
            <source>for example: {example}</source>
            <translation>örneğin: {example}</translation>
        </message>
    </context>
    <context>
        <name>QuietCard</name>
        <message>
            <source>the staff</source>
            <translation>görevliler</translation>
        </message>
        <message>
            <source>Here in the house: {contact}</source>
            <translation>Burada, bu merkezde: {contact}</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>Gizle</translation>
        </message>
        <message>
            <source>Hide these numbers</source>
            <translation>Bu numaraları gizle</translation>
        </message>
    </context>
    <context>
        <name>ReadButton</name>
        <message>
            <source>Read aloud</source>
            <translation>Sesli oku</translation>
        </message>
        <message>
            <source>Stop reading</source>
            <translation>Okumayı durdur</translation>
        </message>
        <message>
            <source>Stop reading aloud</source>
            <translation>Sesli okumayı durdur</translation>
        </message>
        <message>
            <source>Reading aloud</source>
            <translation>Sesli okunuyor</translation>
        </message>
        <message>
            <source>Reading has stopped.</source>
            <translation>Sesli okuma durdu.</translation>
        </message>
        <message>
            <source>Key {key}</source>
            <translation>Tuş: {key}</translation>
        </message>
        <message>
            <source>A second voice beside that of your screen reader.</source>
            <translation>Ekran okuyucunuzun sesinin yanında ikinci bir ses.</translation>
        </message>
    </context>
    <context>
        <name>ReadView</name>
        <message>
            <source>Open the profile of the AI on this PC</source>
            <translation>Bu bilgisayardaki yapay zekânın künyesini aç</translation>
        </message>
    </context>
    <context>
        <name>Recorded</name>
        <message>
            <source>recorded</source>
            <translation>kayıt</translation>
        </message>
    </context>
    <context>
        <name>RedactView</name>
        <message>
            <source>What would the app have noticed?</source>
            <translation>Uygulama neyi fark ederdi?</translation>
        </message>
        <message>
            <source>Who noticed what:</source>
            <translation>Kim neyi fark etti:</translation>
        </message>
        <message>
            <source>You: blacked out</source>
            <translation>Siz: karartıldı</translation>
        </message>
        <message>
            <source>You: still readable</source>
            <translation>Siz: hâlâ okunuyor</translation>
        </message>
        <message>
            <source>App: noticed</source>
            <translation>Uygulama: fark etti</translation>
        </message>
        <message>
            <source>App: not noticed</source>
            <translation>Uygulama: fark etmedi</translation>
        </message>
        <message>
            <source>Only the app took this for private.</source>
            <translation>Bunu yalnızca uygulama kişisel saydı.</translation>
        </message>
        <message>
            <source>Of {total} private details you blacked out {mine}; the app noticed {app}.</source>
            <translation>{total} kişisel bilgiden {mine} tanesini kararttınız; uygulama {app} tanesini fark etti.</translation>
        </message>
        <message>
            <source>You can still black out the others.</source>
            <translation>Kalanları hâlâ karartabilirsiniz.</translation>
        </message>
        <message numerus="yes">
            <source>You also blacked out %n more word(s). That does no harm.</source>
            <translation>
                <numerusform>Ayrıca %n kelime daha kararttınız. Zararı yok.</numerusform>
            </translation>
        </message>
        <message>
            <source>Press words to black them out. The arrow keys move on; with Shift they black words out as well.</source>
            <translation>Karartmak için kelimelere basın. Ok tuşlarıyla ilerlersiniz, Shift ile birlikte karartırsınız da.</translation>
        </message>
        <message>
            <source>Start again</source>
            <translation>Baştan başla</translation>
        </message>
    </context>
    <context>
        <name>ReflectView</name>
        <message>
            <source>not at all yet</source>
            <translation>henüz hiç</translation>
        </message>
        <message>
            <source>a little</source>
            <translation>biraz</translation>
        </message>
        <message>
            <source>partly</source>
            <translation>kısmen</translation>
        </message>
        <message>
            <source>well</source>
            <translation>iyi</translation>
        </message>
        <message>
            <source>very well</source>
            <translation>çok iyi</translation>
        </message>
        <message>
            <source>Your answers are deleted at the end. Only how often each one was given is counted.</source>
            <translation>Cevaplarınız sonunda silinir. Yalnızca her cevabın kaç kez verildiği sayılır, adsız.</translation>
        </message>
        <message>
            <source>Your answers stay here and are deleted at the end.</source>
            <translation>Cevaplarınız burada kalır ve sonunda silinir.</translation>
        </message>
        <message>
            <source>before</source>
            <translation>önce</translation>
        </message>
        <message>
            <source>now</source>
            <translation>şimdi</translation>
        </message>
        <message>
            <source>{value} of 5, {word}</source>
            <translation>5 üzerinden {value}, {word}</translation>
        </message>
        <message>
            <source>On average you said {mean} of 5. You will see later what changes.</source>
            <translation>Ortalama olarak 5 üzerinden {mean} dediniz. Ne değiştiğini daha sonra göreceksiniz.</translation>
        </message>
        <message>
            <source>There are no answers from before to compare with. That does not matter.</source>
            <translation>Karşılaştırmak için önceki cevap yok. Önemli değil.</translation>
        </message>
        <message>
            <source>For {more} of {total} statements you chose a higher answer than before.</source>
            <translation>{total} cümleden {more} tanesinde öncekinden yüksek bir cevap seçtiniz.</translation>
        </message>
    </context>
    <context>
        <name>Remembered</name>
        <message>
            <source>You</source>
            <translation>Siz</translation>
        </message>
        <message>
            <source>AI on this PC</source>
            <translation>Bu bilgisayardaki yapay zekâ</translation>
        </message>
        <message>
            <source>partly forgotten</source>
            <translation>bir kısmı unutuldu</translation>
        </message>
        <message>
            <source>forgotten</source>
            <translation>unutuldu</translation>
        </message>
        <message>
            <source>{who}, forgotten: {text}</source>
            <translation>{who}, unutuldu: {text}</translation>
        </message>
        <message>
            <source>The AI is writing …</source>
            <translation>Yapay zekâ yazıyor …</translation>
        </message>
        <message>
            <source>You stopped the answer.</source>
            <translation>Cevabı durdurdunuz.</translation>
        </message>
        <message>
            <source>The answer was cut off here to keep it short.</source>
            <translation>Kısa kalsın diye cevap burada kesildi.</translation>
        </message>
        <message>
            <source>The AI stopped in the middle. The answer is not complete.</source>
            <translation>Yapay zekâ yarıda durdu. Cevap tam değil.</translation>
        </message>
    </context>
    <context>
        <name>Reminder</name>
        <message>
            <source>Are you still there?</source>
            <translation>Hâlâ orada mısınız?</translation>
        </message>
        <message>
            <source>This session is about to be ended and deleted. Press any key, and it goes on.</source>
            <translation>Bu oturum birazdan bitecek ve silinecek. Devam etmesi için herhangi bir tuşa basın.</translation>
        </message>
        <message>
            <source>I am still here</source>
            <translation>Hâlâ buradayım</translation>
        </message>
        <message>
            <source>Then this session is ended and everything in it is deleted. Save or print what you want to keep.</source>
            <translation>O zaman bu oturum biter ve içindeki her şey silinir. Saklamak istediğinizi kaydedin ya da yazdırın.</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Devam et</translation>
        </message>
        <message>
            <source>Five minutes more</source>
            <translation>Beş dakika daha</translation>
        </message>
    </context>
    <context>
        <name>Reminders</name>
        <message numerus="yes">
            <source>%n minute(s) are left</source>
            <translation>
                <numerusform>%n dakika kaldı</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RepeatView</name>
        <message>
            <source>Cold</source>
            <translation>Soğuk</translation>
        </message>
        <message>
            <source>Warm</source>
            <translation>Sıcak</translation>
        </message>
        <message>
            <source>Cold: the AI always takes the word that it finds most probable.</source>
            <translation>Soğuk: Yapay zekâ hep en olası bulduğu kelimeyi seçer.</translation>
        </message>
        <message>
            <source>Warm: the AI sometimes takes a word that it finds less probable.</source>
            <translation>Sıcak: Yapay zekâ bazen daha az olası bulduğu bir kelimeyi seçer.</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Durdur</translation>
        </message>
        <message>
            <source>Answer {number} of {total} …</source>
            <translation>Cevap {number} / {total} …</translation>
        </message>
        <message>
            <source>Ask {count} times</source>
            <translation>{count} kez sor</translation>
        </message>
        <message>
            <source>Ask for the missing answers</source>
            <translation>Eksik cevapları iste</translation>
        </message>
        <message>
            <source>All these answers are the same, word for word.</source>
            <translation>Bu cevapların hepsi kelimesi kelimesine aynı.</translation>
        </message>
        <message>
            <source>Underlined: what is not the same in all answers.</source>
            <translation>Altı çizili: bütün cevaplarda aynı olmayan yerler.</translation>
        </message>
        <message>
            <source>“…” means: here the answer was cut off to keep it short.</source>
            <translation>“…” şu demektir: Kısa kalsın diye cevap burada kesildi.</translation>
        </message>
        <message>
            <source>Answer {number}</source>
            <translation>Cevap {number}</translation>
        </message>
        <message>
            <source>Different answers when cold: {different} of {total}.</source>
            <translation>Soğuk: {total} cevaptan {different} tanesi farklı.</translation>
        </message>
        <message>
            <source>Different answers when warm: {different} of {total}.</source>
            <translation>Sıcak: {total} cevaptan {different} tanesi farklı.</translation>
        </message>
        <message>
            <source>The AI is writing …</source>
            <translation>Yapay zekâ yazıyor …</translation>
        </message>
        <message>
            <source>You stopped this answer. It does not count.</source>
            <translation>Bu cevabı durdurdunuz. Sayılmaz.</translation>
        </message>
        <message>
            <source>The AI stopped in the middle. This answer does not count.</source>
            <translation>Yapay zekâ yarıda durdu. Bu cevap sayılmaz.</translation>
        </message>
        <message>
            <source>What would you like to ask the AI several times?</source>
            <translation>Yapay zekâya birkaç kez ne sorulsun?</translation>
        </message>
    </context>
    <context>
        <name>Replies</name>
        <message>
            <source>{question} (if you like)</source>
            <translation>{question} (isterseniz)</translation>
        </message>
        <message>
            <source>for example: {example}</source>
            <translation>örneğin: {example}</translation>
        </message>
    </context>
    <context>
        <name>Report</name>
        <message>
            <source>AI learning room: visits and learning</source>
            <translation>Yapay zekâ öğrenme odası: ziyaretler ve öğrenme</translation>
        </message>
        <message>
            <source>There are not enough visits yet: figures of fewer than five are not told.</source>
            <translation>Henüz yeterince ziyaret yok: Beşten küçük sayılar gösterilmez.</translation>
        </message>
        <message>
            <source>{count} visits, {span}</source>
            <translation>{count} ziyaret, {span}</translation>
        </message>
        <message>
            <source>Counted without names and texts. Figures of fewer than five visits are left out.</source>
            <translation>Adsız ve metinsiz sayıldı. Beş ziyaretten küçük sayılar yer almaz.</translation>
        </message>
        <message>
            <source>Visits by month</source>
            <translation>Aylara göre ziyaretler</translation>
        </message>
        <message>
            <source>Lessons most often begun</source>
            <translation>En sık başlanan dersler</translation>
        </message>
        <message>
            <source>{begun}, {finished} finished</source>
            <translation>{begun}, biten: {finished}</translation>
        </message>
        <message>
            <source>What people say about themselves, from 1 to 5</source>
            <translation>İnsanların kendileri hakkında söyledikleri, 1 ile 5 arası</translation>
        </message>
        <message>
            <source>before</source>
            <translation>önce</translation>
        </message>
        <message>
            <source>after</source>
            <translation>sonra</translation>
        </message>
        <message>
            <source>Statement</source>
            <translation>İfade</translation>
        </message>
    </context>
    <context>
        <name>Reset</name>
        <message>
            <source>Reset this PC?</source>
            <translation>Bu bilgisayar sıfırlansın mı?</translation>
        </message>
        <message>
            <source>Everything of this visit is deleted. {key} pressed once more says yes, too.</source>
            <translation>Bu ziyaretteki her şey silinir. Bir kez daha {key} tuşlarına basmak da evet demektir.</translation>
        </message>
        <message>
            <source>Ctrl+Alt+R</source>
            <translation>Ctrl+Alt+R</translation>
        </message>
        <message>
            <source>Delete and reset</source>
            <translation>Sil ve sıfırla</translation>
        </message>
        <message>
            <source>Leave as it is</source>
            <translation>Olduğu gibi bırak</translation>
        </message>
        <message>
            <source>Close the app?</source>
            <translation>Uygulama kapatılsın mı?</translation>
        </message>
        <message>
            <source>Everything of this visit is deleted, and the screen of this PC is free.</source>
            <translation>Bu ziyaretteki her şey silinir ve bu bilgisayarın ekranı boşalır.</translation>
        </message>
        <message>
            <source>Delete and close</source>
            <translation>Sil ve kapat</translation>
        </message>
    </context>
    <context>
        <name>RuleRow</name>
        <message>
            <source>Change</source>
            <translation>Değiştir</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>Yukarı</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>Aşağı</translation>
        </message>
    </context>
    <context>
        <name>RulesPage</name>
        <message>
            <source>Back to the rules</source>
            <translation>Kurallara geri dön</translation>
        </message>
    </context>
    <context>
        <name>RulesView</name>
        <message>
            <source>See the page</source>
            <translation>Sayfayı gör</translation>
        </message>
        <message>
            <source>The words of the rule</source>
            <translation>Kuralın sözleri</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Bitti</translation>
        </message>
        <message>
            <source>Your own rule</source>
            <translation>Kendi kuralınız</translation>
        </message>
        <message>
            <source>Add rule</source>
            <translation>Kural ekle</translation>
        </message>
        <message>
            <source>A rule has at most {count} characters.</source>
            <translation>Bir kural en çok {count} karakter olabilir.</translation>
        </message>
        <message>
            <source>You agreed on {count} rules; the words of {own} are your own.</source>
            <translation>{count} kuralda anlaştınız; {own} tanesinin sözleri sizden.</translation>
        </message>
    </context>
    <context>
        <name>Session</name>
        <message>
            <source>Go on later with a learning pass</source>
            <translation>Öğrenme kartıyla sonra devam et</translation>
        </message>
        <message>
            <source>End the session?</source>
            <translation>Oturum bitsin mi?</translation>
        </message>
        <message>
            <source>Everything you have written and done here is deleted. It cannot be brought back.</source>
            <translation>Burada yazdığınız ve yaptığınız her şey silinir. Geri getirilemez.</translation>
        </message>
        <message>
            <source>End and delete</source>
            <translation>Bitir ve sil</translation>
        </message>
        <message>
            <source>Stay here</source>
            <translation>Burada kal</translation>
        </message>
        <message>
            <source>End session</source>
            <translation>Oturumu bitir</translation>
        </message>
    </context>
    <context>
        <name>SessionNote</name>
        <message numerus="yes">
            <source>Session for %n minute(s)</source>
            <translation>
                <numerusform>Oturum %n dakikadır sürüyor</numerusform>
            </translation>
        </message>
        <message>
            <source>Session just begun</source>
            <translation>Oturum yeni başladı</translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s) left</source>
            <translation>
                <numerusform>%n dakika kaldı</numerusform>
            </translation>
        </message>
        <message>
            <source>nothing is stored</source>
            <translation>hiçbir şey kaydedilmez</translation>
        </message>
    </context>
    <context>
        <name>SortView</name>
        <message>
            <source>One card back</source>
            <translation>Bir kart geri</translation>
        </message>
        <message>
            <source>Card {number} of {total}</source>
            <translation>Kart {number} / {total}</translation>
        </message>
        <message>
            <source>That is right.</source>
            <translation>Doğru.</translation>
        </message>
        <message>
            <source>Not quite. Look once more.</source>
            <translation>Tam olarak değil. Bir daha bakın.</translation>
        </message>
        <message>
            <source>See the result</source>
            <translation>Sonucu gör</translation>
        </message>
        <message>
            <source>Next card</source>
            <translation>Sonraki kart</translation>
        </message>
        <message>
            <source>Once more</source>
            <translation>Bir kez daha</translation>
        </message>
        <message>
            <source>Where does it belong? Press a box or its number.</source>
            <translation>Bu kart nereye ait? Bir bölmeye ya da numarasına basın.</translation>
        </message>
        <message numerus="yes">
            <source>%n card(s)</source>
            <translation>
                <numerusform>%n kart</numerusform>
            </translation>
        </message>
        <message>
            <source>Sort these cards once more</source>
            <translation>Bu kartları bir kez daha ayır</translation>
        </message>
        <message>
            <source>Start again</source>
            <translation>Baştan başla</translation>
        </message>
        <message>
            <source>{right} of {total} cards were right at the first try.</source>
            <translation>{total} karttan {right} tanesi ilk denemede doğru yerdeydi.</translation>
        </message>
        <message>
            <source>belongs to: {bin}</source>
            <translation>yeri: {bin}</translation>
        </message>
    </context>
    <context>
        <name>SpotView</name>
        <message>
            <source>{found} of {total} signs found</source>
            <translation>{total} işaretten {found} tanesi bulundu</translation>
        </message>
        <message>
            <source>sign {number}</source>
            <translation>işaret {number}</translation>
        </message>
        <message>
            <source>This looks odd, but it is fine.</source>
            <translation>Bu tuhaf görünüyor, ama sorun yok.</translation>
        </message>
        <message>
            <source>There is nothing suspicious here. Go on looking.</source>
            <translation>Burada şüpheli bir şey yok. Aramaya devam edin.</translation>
        </message>
        <message>
            <source>Start again</source>
            <translation>Baştan başla</translation>
        </message>
        <message>
            <source>Hint</source>
            <translation>İpucu</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Hepsini göster</translation>
        </message>
        <message>
            <source>These were the signs:</source>
            <translation>İşaretler bunlardı:</translation>
        </message>
        <message>
            <source>You found {found} of {total} signs, {hints} of them with a hint.</source>
            <translation>{total} işaretten {found} tanesini buldunuz, {hints} tanesini ipucuyla.</translation>
        </message>
        <message>
            <source>You found {found} of {total} signs without a hint.</source>
            <translation>{total} işaretten {found} tanesini ipucu olmadan buldunuz.</translation>
        </message>
    </context>
    <context>
        <name>StandIn</name>
        <message>
            <source>This lesson does not exist in your language yet. You see it in: {language}.</source>
            <translation>Bu ders henüz Türkçe olarak yok. Şu dilde görüyorsunuz: {language}.</translation>
        </message>
        <message>
            <source>Or read it in:</source>
            <translation>Ya da şu dilde okuyun:</translation>
        </message>
    </context>
    <context>
        <name>StatisticsPage</name>
        <message>
            <source>Statistics</source>
            <translation>İstatistik</translation>
        </message>
        <message>
            <source>Only numbers are counted: no names, no texts, no times of day.</source>
            <translation>Yalnızca sayılar tutulur: ad yok, metin yok, saat yok.</translation>
        </message>
        <message>
            <source>Counting is switched off on this PC (statistics = false in policy.toml).</source>
            <translation>Bu bilgisayarda sayım kapalı (policy.toml içinde statistics = false).</translation>
        </message>
        <message>
            <source>The file with the counts was damaged. It was put aside: {file}</source>
            <translation>Sayıların dosyası bozuktu. Şimdi burada duruyor: {file}</translation>
        </message>
        <message>
            <source>Save as table (CSV)</source>
            <translation>Tablo olarak kaydet (CSV)</translation>
        </message>
        <message>
            <source>Delete all counts</source>
            <translation>Bütün sayıları sil</translation>
        </message>
        <message>
            <source>Lesson {number}</source>
            <translation>Ders {number}</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Ay</translation>
        </message>
        <message>
            <source>Visits</source>
            <translation>Ziyaretler</translation>
        </message>
        <message>
            <source>Lesson</source>
            <translation>Ders</translation>
        </message>
        <message>
            <source>begun</source>
            <translation>başlandı</translation>
        </message>
        <message>
            <source>finished</source>
            <translation>bitti</translation>
        </message>
        <message>
            <source>Statement</source>
            <translation>İfade</translation>
        </message>
        <message>
            <source>before</source>
            <translation>önce</translation>
        </message>
        <message>
            <source>after</source>
            <translation>sonra</translation>
        </message>
        <message>
            <source>answer</source>
            <translation>cevap</translation>
        </message>
        <message>
            <source>Saved: {name}</source>
            <translation>Kaydedildi: {name}</translation>
        </message>
        <message>
            <source>Delete all counts?</source>
            <translation>Bütün sayılar silinsin mi?</translation>
        </message>
        <message>
            <source>All counts of this PC are deleted. They cannot be brought back.</source>
            <translation>Bu bilgisayarın bütün sayıları silinir. Geri getirilemez.</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Sil</translation>
        </message>
        <message>
            <source>Keep them</source>
            <translation>Kalsın</translation>
        </message>
        <message>
            <source>The counts could not be deleted.</source>
            <translation>Sayılar silinemedi.</translation>
        </message>
    </context>
    <context>
        <name>StepView</name>
        <message>
            <source>Your task</source>
            <translation>Göreviniz</translation>
        </message>
        <message>
            <source>What you have just seen</source>
            <translation>Az önce gördüğünüz</translation>
        </message>
    </context>
    <context>
        <name>Strip</name>
        <message>
            <source>Close</source>
            <translation>Kapat</translation>
        </message>
        <message>
            <source>Others in the room can hear it. With headphones only you do.</source>
            <translation>Odadaki başkaları da duyar. Kulaklıkla yalnızca siz duyarsınız.</translation>
        </message>
        <message>
            <source>Reading aloud</source>
            <translation>Sesli okunuyor</translation>
        </message>
        <message>
            <source>The voice is getting ready …</source>
            <translation>Ses hazırlanıyor …</translation>
        </message>
        <message>
            <source>slow</source>
            <translation>yavaş</translation>
        </message>
        <message>
            <source>normal</source>
            <translation>normal</translation>
        </message>
        <message>
            <source>fast</source>
            <translation>hızlı</translation>
        </message>
        <message>
            <source>Speed: {speed}</source>
            <translation>Hız: {speed}</translation>
        </message>
        <message>
            <source>Start again</source>
            <translation>Baştan</translation>
        </message>
    </context>
    <context>
        <name>TakeHomePage</name>
        <message>
            <source>To take home</source>
            <translation>Eve götürmek için</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Geri</translation>
        </message>
        <message>
            <source>One page with what matters most in this lesson. Print it, or save it on a stick.</source>
            <translation>Bu dersin en önemli bilgileri tek sayfada. Yazdırın ya da USB belleğe kaydedin.</translation>
        </message>
    </context>
    <context>
        <name>TeachView</name>
        <message>
            <source>Message {number} of {total}</source>
            <translation>Mesaj {number} / {total}</translation>
        </message>
        <message>
            <source>What is it?</source>
            <translation>Bu ne?</translation>
        </message>
        <message>
            <source>All messages have a label.</source>
            <translation>Bütün mesajların etiketi var.</translation>
        </message>
        <message>
            <source>Your examples so far:</source>
            <translation>Şimdiye kadarki örnekleriniz:</translation>
        </message>
        <message>
            <source>One back</source>
            <translation>Bir geri</translation>
        </message>
        <message>
            <source>Let it learn now</source>
            <translation>Şimdi öğrensin</translation>
        </message>
        <message>
            <source>From {count} examples on, your AI can learn.</source>
            <translation>En az {count} örnekle yapay zekânız öğrenebilir.</translation>
        </message>
        <message>
            <source>{right} of {total} right</source>
            <translation>{total} içinden {right} doğru</translation>
        </message>
        <message>
            <source>Now your AI labels messages it has never seen.</source>
            <translation>Şimdi yapay zekânız hiç görmediği mesajlara etiket veriyor.</translation>
        </message>
        <message>
            <source>Before your last examples: {right}</source>
            <translation>Son örneklerinizden önce: {right}</translation>
        </message>
        <message>
            <source>Your AI learned from {count} examples. It labelled {right} of {total} messages correctly.</source>
            <translation>Yapay zekânız {count} örnekten öğrendi. {total} mesajdan {right} tanesine doğru etiket verdi.</translation>
        </message>
        <message>
            <source>Your own message</source>
            <translation>Kendi mesajınız</translation>
        </message>
        <message>
            <source>such as a message you got yourself</source>
            <translation>örneğin size gelen bir mesaj</translation>
        </message>
        <message>
            <source>More examples</source>
            <translation>Daha çok örnek</translation>
        </message>
        <message>
            <source>Write a message and say what it is. Your AI learns at once.</source>
            <translation>Bir mesaj yazın ve ne olduğunu söyleyin. Yapay zekânız hemen öğrenir.</translation>
        </message>
        <message>
            <source>Learn: {label}</source>
            <translation>Öğret: {label}</translation>
        </message>
        <message>
            <source>Label again</source>
            <translation>Etiketleri yeniden ver</translation>
        </message>
        <message>
            <source>Your AI guesses: {label}. By chance that is right.</source>
            <translation>Yapay zekânız tahmin ediyor: {label}. Rastlantı sonucu doğru.</translation>
        </message>
        <message>
            <source>Your AI says: {label}. That is right.</source>
            <translation>Yapay zekânız diyor ki: {label}. Doğru.</translation>
        </message>
        <message>
            <source>Your AI says: {label}. It should be: {meant}.</source>
            <translation>Yapay zekânız diyor ki: {label}. Doğrusu: {meant}.</translation>
        </message>
        <message>
            <source>None of these words was in the examples. Your AI only guessed.</source>
            <translation>Bu kelimelerin hiçbiri örneklerde yoktu. Yapay zekânız yalnızca tahmin etti.</translation>
        </message>
        <message>
            <source>These words tipped the scale. Examples with them: {first} : {second}</source>
            <translation>Bu kelimeler belirleyici oldu. Bu kelimelerin geçtiği örnekler – {first} : {second}</translation>
        </message>
        <message>
            <source>Striped: this word spoke for the other label.</source>
            <translation>Çizgili: Bu kelime öteki etiketi destekledi.</translation>
        </message>
    </context>
    <context>
        <name>Templates</name>
        <message>
            <source>Write something below.</source>
            <translation>Aşağıya bir şey yazın.</translation>
        </message>
        <message>
            <source>Press a card and answer two or three short questions. From that comes a good prompt. Or write something below yourself.</source>
            <translation>Bir karta basın ve iki üç kısa soruyu cevaplayın. Bundan iyi bir istek çıkar. Ya da aşağıya kendiniz bir şey yazın.</translation>
        </message>
        <message>
            <source>What would you like to do?</source>
            <translation>Ne yapmak istersiniz?</translation>
        </message>
        <message>
            <source>Put it into words for me</source>
            <translation>Benim için yaz</translation>
        </message>
        <message>
            <source>All cards</source>
            <translation>Bütün kartlar</translation>
        </message>
        <message>
            <source>Take the example</source>
            <translation>Örneği al</translation>
        </message>
        <message>
            <source>Your prompt is ready. It stands below, and you can change every word of it.</source>
            <translation>İsteğiniz hazır. Aşağıda duruyor, her kelimesini değiştirebilirsiniz.</translation>
        </message>
        <message>
            <source>Change my replies</source>
            <translation>Cevaplarımı değiştir</translation>
        </message>
    </context>
    <context>
        <name>TermButton</name>
        <message>
            <source>Word explained: {word}</source>
            <translation>Kelime açıklaması: {word}</translation>
        </message>
    </context>
    <context>
        <name>TextField</name>
        <message>
            <source>Your text has {count} characters. At most {limit} are possible. Please shorten it.</source>
            <translation>Metninizde {count} karakter var. En çok {limit} olabilir. Lütfen kısaltın.</translation>
        </message>
        <message>
            <source>This is only the beginning of your text. At most {limit} characters are possible.</source>
            <translation>Bu, metninizin yalnızca başı. En çok {limit} karakter olabilir.</translation>
        </message>
    </context>
    <context>
        <name>Timing</name>
        <message>
            <source>recorded on another PC</source>
            <translation>başka bir bilgisayarda kaydedildi</translation>
        </message>
        <message>
            <source>Answer in {seconds} s</source>
            <translation>Cevap {seconds} sn sürdü</translation>
        </message>
        <message>
            <source>processor cores: {count}</source>
            <translation>işlemci çekirdeği: {count}</translation>
        </message>
    </context>
    <context>
        <name>TokenTable</name>
        <message>
            <source>Text</source>
            <translation>Metin</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Kelime</translation>
        </message>
        <message>
            <source>Pieces</source>
            <translation>Parça</translation>
        </message>
        <message>
            <source>per word</source>
            <translation>kelime başına</translation>
        </message>
        <message>
            <source>{text}: {words} words, {pieces} pieces, {share} per word</source>
            <translation>{text}: {words} kelime, {pieces} parça, kelime başına {share}</translation>
        </message>
    </context>
    <context>
        <name>TokensView</name>
        <message>
            <source>Your text</source>
            <translation>Metniniz</translation>
        </message>
        <message>
            <source>Press an example or write your own text:</source>
            <translation>Bir örneğe basın ya da kendi metninizi yazın:</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Yeniden dene</translation>
        </message>
        <message>
            <source>Pieces: {pieces}</source>
            <translation>Parça: {pieces}</translation>
        </message>
        <message>
            <source>Show the numbers</source>
            <translation>Sayıları göster</translation>
        </message>
        <message>
            <source>Put into the table</source>
            <translation>Tabloya koy</translation>
        </message>
        <message>
            <source>As soon as you write, the pieces appear here.</source>
            <translation>Yazmaya başladığınız anda parçalar burada görünür.</translation>
        </message>
        <message>
            <source>Clear the table</source>
            <translation>Tabloyu boşalt</translation>
        </message>
        <message>
            <source>Characters: {characters} · Words: {words} · Pieces: {pieces}</source>
            <translation>Karakter: {characters} · Kelime: {words} · Parça: {pieces}</translation>
        </message>
        <message>
            <source>The model reads only these numbers. It does not see the letters.</source>
            <translation>Model yalnızca bu sayıları okur. Harfleri görmez.</translation>
        </message>
        <message>
            <source>“·” is a blank: it belongs to the piece.</source>
            <translation>“·” boşluk demektir: O da parçaya aittir.</translation>
        </message>
        <message>
            <source>“{sign}” needs {count} pieces. One of them alone is no character, so it is one box.</source>
            <translation>“{sign}” için {count} parça gerekir. Biri tek başına karakter olmaz, bu yüzden hepsi tek kutudur.</translation>
        </message>
        <message>
            <source>Your text has {words} words. The model reads {pieces} pieces.</source>
            <translation>Metninizde {words} kelime var. Model {pieces} parça okuyor.</translation>
        </message>
    </context>
    <context>
        <name>TopicPage</name>
        <message>
            <source>Back to the session</source>
            <translation>Oturuma geri dön</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Genel bakış</translation>
        </message>
    </context>
    <context>
        <name>Transcript</name>
        <message>
            <source>End of the answer.</source>
            <translation>Cevabın sonu.</translation>
        </message>
        <message>
            <source>From here on the AI sees only what follows.</source>
            <translation>Yapay zekâ buradan sonra yalnızca aşağıdakini görüyor.</translation>
        </message>
    </context>
    <context>
        <name>Troubles</name>
        <message>
            <source>The AI has stopped.</source>
            <translation>Yapay zekâ durdu.</translation>
        </message>
        <message>
            <source>It is starting again by itself. This page stays. Then ask once more.</source>
            <translation>Kendiliğinden yeniden başlıyor. Bu sayfa kalır. Sonra bir daha sorun.</translation>
        </message>
        <message>
            <source>The AI on this PC stops again and again.</source>
            <translation>Bu bilgisayardaki yapay zekâ tekrar tekrar duruyor.</translation>
        </message>
        <message>
            <source>Much in the lessons works without it. Please tell the staff.</source>
            <translation>Derslerdeki birçok şey onsuz da yapılabilir. Lütfen görevlilere haber verin.</translation>
        </message>
        <message>
            <source>There is no recording of this.</source>
            <translation>Bunun kaydı yok.</translation>
        </message>
        <message>
            <source>Take an example and leave it as it is. You find examples in the lessons and on the cards of “Practise freely”.</source>
            <translation>Bir örnek alın ve değiştirmeden bırakın. Örnekleri derslerde ve “Serbestçe dene” kartlarında bulursunuz.</translation>
        </message>
        <message>
            <source>The lessons are missing.</source>
            <translation>Dersler bulunamadı.</translation>
        </message>
        <message>
            <source>You can practise freely. Please tell the staff.</source>
            <translation>Yine de serbestçe deneyebilirsiniz. Lütfen görevlilere haber verin.</translation>
        </message>
        <message>
            <source>Until then you see answers from before. They are marked “recorded”.</source>
            <translation>O zamana kadar önceki cevapları görürsünüz. Yanlarında “kayıt” yazar.</translation>
        </message>
        <message>
            <source>Your text has {count} characters. At most {limit} are possible.</source>
            <translation>Metninizde {count} karakter var. En çok {limit} olabilir.</translation>
        </message>
        <message>
            <source>Your text is too long for this AI: {count} word parts, {limit} fit.</source>
            <translation>Metniniz bu yapay zekâ için çok uzun: {count} kelime parçası var, {limit} sığar.</translation>
        </message>
        <message>
            <source>Nothing is lost. Shorten it or send only a part.</source>
            <translation>Hiçbir şey kaybolmadı. Kısaltın ya da yalnızca bir kısmını gönderin.</translation>
        </message>
        <message>
            <source>It needs {needed}, {free} are free. Close other programs, then try again.</source>
            <translation>{needed} gerekiyor, {free} boş. Başka programları kapatın, sonra yeniden deneyin.</translation>
        </message>
        <message>
            <source>For the staff: the smaller model {model} would fit.</source>
            <translation>Görevliler için: Daha küçük olan {model} modeli sığardı.</translation>
        </message>
        <message>
            <source>This PC does not have enough free memory for the AI.</source>
            <translation>Bu bilgisayarda yapay zekâ için yeterince boş bellek yok.</translation>
        </message>
        <message>
            <source>There is no AI model on this PC yet.</source>
            <translation>Bu bilgisayarda henüz yapay zekâ modeli yok.</translation>
        </message>
        <message>
            <source>The file of the AI model is damaged. It is not used.</source>
            <translation>Yapay zekâ modelinin dosyası bozuk. Kullanılmıyor.</translation>
        </message>
        <message>
            <source>The AI cannot do this right now.</source>
            <translation>Yapay zekâ bunu şu anda yapamıyor.</translation>
        </message>
        <message>
            <source>Nothing is lost. Choose another place, such as a memory stick.</source>
            <translation>Hiçbir şey kaybolmadı. Başka bir yer seçin, örneğin bir USB bellek.</translation>
        </message>
        <message>
            <source>The printer did not take the page.</source>
            <translation>Yazıcı sayfayı kabul etmedi.</translation>
        </message>
        <message>
            <source>Nothing is lost. Check whether it is switched on, then print again.</source>
            <translation>Hiçbir şey kaybolmadı. Yazıcının açık olup olmadığına bakın, sonra yeniden yazdırın.</translation>
        </message>
        <message>
            <source>There is no room left in this place.</source>
            <translation>Bu yerde boş alan kalmadı.</translation>
        </message>
        <message>
            <source>This place is protected: nothing can be written there.</source>
            <translation>Bu yer korumalı: Oraya bir şey yazılamaz.</translation>
        </message>
        <message>
            <source>This place is not there any more. Was the memory stick pulled out?</source>
            <translation>Bu yer artık yok. USB bellek çıkarıldı mı?</translation>
        </message>
        <message>
            <source>On this PC you can save to a memory stick only.</source>
            <translation>Bu bilgisayarda yalnızca USB belleğe kaydedilebilir.</translation>
        </message>
        <message>
            <source>Nothing is lost. Plug one in, wait a moment and save again.</source>
            <translation>Hiçbir şey kaybolmadı. Bir tane takın, biraz bekleyin ve yeniden kaydedin.</translation>
        </message>
        <message>
            <source>The page could not be saved there.</source>
            <translation>Sayfa oraya kaydedilemedi.</translation>
        </message>
        <message>
            <source>This answer is not shown here.</source>
            <translation>Bu cevap burada gösterilmiyor.</translation>
        </message>
        <message>
            <source>The AI was about to write something that has no place in this group. It does not know what it writes. Ask differently, or talk to the staff about it.</source>
            <translation>Yapay zekâ bu gruba uymayan bir şey yazmak üzereydi. Ne yazdığını bilmez. Başka türlü sorun ya da bunu görevliyle konuşun.</translation>
        </message>
    </context>
    <context>
        <name>Warmth</name>
        <message>
            <source>Temperature</source>
            <translation>Sıcaklık</translation>
        </message>
        <message>
            <source>cold</source>
            <translation>soğuk</translation>
        </message>
        <message>
            <source>warm</source>
            <translation>sıcak</translation>
        </message>
        <message>
            <source>Temperature, from cold to warm</source>
            <translation>Sıcaklık, soğuktan sıcağa</translation>
        </message>
    </context>
    <context>
        <name>Word</name>
        <message>
            <source>{word}, blacked out</source>
            <translation>{word}, karartıldı</translation>
        </message>
    </context>
    <context>
        <name>Wording</name>
        <message>
            <source>Type on the screen</source>
            <translation>Ekranda yazmak</translation>
        </message>
        <message>
            <source>Put it into words for me</source>
            <translation>Benim için yaz</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Kapat</translation>
        </message>
        <message>
            <source>Press the Windows key, Ctrl and O together. Keys then appear on the screen. You press them with the mouse or a finger.</source>
            <translation>Windows, Ctrl ve O tuşlarına birlikte basın. Ekranda bir klavye çıkar. Ona fareyle ya da parmağınızla basarsınız.</translation>
        </message>
        <message>
            <source>Open the menu with the little person at the edge of the screen and choose “Screen keyboard”. If you do not see it, ask the staff.</source>
            <translation>Ekranın kenarında küçük insan simgeli menüyü açın ve “Ekran klavyesi”ni seçin. Göremezseniz görevlilere sorun.</translation>
        </message>
    </context>
    <context>
        <name>Workbench</name>
        <message numerus="yes">
            <source>%n fault(s) in this lesson</source>
            <translation>
                <numerusform>Bu derste %n hata var</numerusform>
            </translation>
        </message>
        <message>
            <source>Beside this you see the lesson as it was when it was last whole.</source>
            <translation>Yanda dersin en son eksiksiz olduğu hâlini görüyorsunuz.</translation>
        </message>
        <message>
            <source>{file}, line {line}</source>
            <translation>{file}, satır {line}</translation>
        </message>
    </context>
</TS>
