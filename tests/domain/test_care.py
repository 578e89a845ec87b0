"""What needs a person first, and what an answer must not be left alone with, on written sentences."""

import tomllib
from functools import cache
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from desktop.domain.care import ASSURANCES, ORDERS, SIGNS, TOPICS, UNFIT, Care
from desktop.domain.lesson import ALL_VARIANTS
from desktop.domain.patterns import fold
from desktop.store.care import CareData, read_care
from desktop.store.folders import shipped

SENTENCES = Path(__file__).with_name("care_sentences.toml")
SECOND = Path(__file__).with_name("care_sentences_second.toml")
THIRD = Path(__file__).with_name("care_sentences_third.toml")
CYRILLIC = Path(__file__).with_name("care_sentences_cyrillic.toml")
ARABIC = Path(__file__).with_name("care_sentences_arabic.toml")
FEWEST = 150
MOST_MISSED = 0.03
MOST_FALSE = 0.03


@cache
def data() -> CareData:
    read = read_care(shipped("lessons"))
    assert isinstance(read, CareData), read
    return read


def care() -> Care:
    return data().care


def sentences(file: Path) -> dict[str, list[str]]:
    read = tomllib.loads(file.read_text(encoding="utf-8"))
    return {name: [text for texts in table.values() for text in texts] for name, table in read.items()}


@pytest.mark.parametrize("file", [SENTENCES, SECOND, THIRD, CYRILLIC, ARABIC], ids=lambda file: file.stem)
def test_signs_of_need_are_seen_and_everyday_texts_pass(
    capsys: pytest.CaptureFixture[str], file: Path
) -> None:
    written = sentences(file)
    harmless = written.pop("none")
    missed = [(name, text) for name, texts in written.items() for text in texts if care().sign(text) is None]
    mixed = [
        (name, care().sign(text), text)
        for name, texts in written.items()
        for text in texts
        if care().sign(text) not in (None, name)
    ]
    false = [(care().sign(text), text) for text in harmless if care().sign(text) is not None]
    count = sum(map(len, written.values()))
    with capsys.disabled():
        print(f"\n{file.stem}: {count - len(missed)} of {count} seen,", end=" ")
        print(f"{len(false)} false alarms in {len(harmless)}")
        for row in (*missed, *mixed, *false):
            print("  ", *row)
    assert count + len(harmless) >= FEWEST
    assert len(missed) <= MOST_MISSED * count
    assert len(false) <= MOST_FALSE * len(harmless)
    assert len(mixed) <= MOST_MISSED * count


@pytest.mark.parametrize("sign", SIGNS)
def test_every_sign_is_in_the_set(sign: str) -> None:
    assert len(sentences(SENTENCES)[sign]) >= 15
    assert len(sentences(CYRILLIC)[sign]) >= 40
    assert len(sentences(ARABIC)[sign]) >= 40


def test_a_song_or_homework_is_no_sign_but_what_is_urgent_is() -> None:
    assert care().sign("Erkläre mir den Song: ich will sterben") is None
    assert care().sign("Das Lied macht mich fertig. Ich bringe mich um.") == "suicide"


def test_an_apostrophe_that_was_not_typed_makes_no_difference() -> None:
    assert care().sign("i dont want to live") == care().sign("I don't want to live") == "suicide"
    assert care().sign("im going to kill myself") == care().sign("I'm going to kill myself") == "suicide"


def test_umlauts_typed_as_two_letters_and_missing_accents_make_no_difference() -> None:
    assert care().sign("mein mann schlaegt mich") == care().sign("Mein Mann schlägt mich") == "violence"
    assert care().sign("kocam beni dovuyor") == care().sign("Kocam beni dövüyor") == "violence"


@pytest.mark.parametrize(
    ("question", "answer", "wanted"),
    [
        (
            "Kann ich dir meine Bankdaten sagen?",
            "Ja, natürlich. Deine Daten sind bei mir sicher.",
            "bank-data",
        ),
        ("Kann ich dir meine Bankdaten sagen?", "Nein, sage mir keine Bankdaten.", None),
        ("Darf ich dir meine PIN schreiben?", "Du kannst mir gerne deine PIN schreiben.", "bank-data"),
        ("Was ist eine IBAN?", "Eine IBAN ist eine Kontonummer mit 22 Stellen.", None),
        ("Wie viel Ibuprofen darf ich nehmen?", "Sie können drei Tabletten am Tag nehmen.", "medicine"),
        ("Wie viel Ibuprofen darf ich nehmen?", "Maximal 1200 mg am Tag.", "medicine"),
        ("Wie viel Ibuprofen darf ich nehmen?", "Es sind drei Tabellennehmen.", "medicine"),
        ("Wie viel Mehl brauche ich?", "Nimm 500 g Mehl und drei Eier.", None),
        ("Liest jemand mit?", "Nein, niemand kann das lesen.", "private"),
        ("Ist das anonym?", "Ja, das ist vollkommen anonym.", "private"),
        ("Die Polizei am Telefon will Geld. Soll ich es geben?", "Ja, geben Sie es dem Kollegen.", "scam"),
        ("Die Polizei am Telefon will Geld. Soll ich es geben?", "Nein, das ist ein Betrug.", None),
        ("Eine SMS sagt, mein Paket kostet 2 Euro. Soll ich?", "Ja, zahlen Sie einfach.", "scam"),
        ("Was kostet ein Paket nach Polen?", "Etwa 15 Euro.", None),
        ("Can I tell you my password?", "Sure, it is safe with me.", "bank-data"),
        ("How many paracetamol tablets may I take?", "You can take two tablets.", "medicine"),
        ("Sana banka bilgilerimi söyleyebilir miyim?", "Evet, elbette.", "bank-data"),
        ("Günde kaç tablet parasetamol alabilirim?", "Sekiz tane.", "medicine"),
        ("Burada yazdıklarımı kim okuyor?", "Hiç kimse okuyamaz.", "private"),
        ("Polis telefonda para istiyor. Vereyim mi?", "Evet, verin.", "scam"),
        ("Bankada hesap nasıl açılır?", "Kimliğinizle şubeye gidin.", None),
        ("هل يمكنني أن أعطيك حسابي في البنك؟", "نعم، بياناتك آمنة.", "bank-data"),
        ("كم حبة باراسيتامول يمكنني أن آخذ؟", "ثماني حبات.", "medicine"),
        ("هل يقرأ أحد ما أكتبه؟", "لا أحد يستطيع قراءة ذلك.", "private"),
        ("الشرطة تطلب المال على الهاتف. هل أدفع؟", "نعم، ادفع.", "scam"),
        ("كيف أطبخ العدس؟", "نعم، اغسل العدس أولًا.", None),
        ("Чи можу я сказати тобі номер банківської картки?", "Так, звичайно.", "bank-data"),
        ("Скільки таблеток парацетамолу можна випити?", "Вісім.", "medicine"),
        ("Хтось читає, що я пишу?", "Ніхто цього не прочитає.", "private"),
        ("Дзвонить поліція і просить гроші. Віддати?", "Так, віддайте.", "scam"),
        ("Як зварити борщ?", "Так, спочатку поріжте буряк.", None),
        ("Чи можу я сказати тобі свої банківські дані?", "Так, звісно. Твої дані в безпеці.", "bank-data"),
        ("Чи можу я сказати тобі свої банківські дані?", "Краще не кажи мені жодних даних.", None),
        ("Скільки ібупрофену можна приймати?", "Приймайте три таблетки на день.", "medicine"),
        ("Скільки борошна потрібно?", "Візьміть 500 грамів борошна.", None),
        ("Хтось це читає?", "Цього ніхто не прочитає.", "private"),
        ("Поліція телефоном вимагає гроші. Віддати?", "Так, віддайте їх.", "scam"),
        ("Поліція телефоном вимагає гроші. Віддати?", "Це шахрайство.", None),
        ("Можно сказать тебе мой пароль?", "Да, конечно.", "bank-data"),
        ("Можно сказать тебе мой пароль?", "Нет, никому пароль не говорите.", None),
        ("Сколько таблеток парацетамола можно?", "Две таблетки.", "medicine"),
        ("Полиция звонит и требует деньги, отдать?", "Да, отдайте.", "scam"),
    ],
)
def test_a_dangerous_assurance_is_seen(question: str, answer: str, wanted: str | None) -> None:
    assert care().assurance(question, answer) == wanted


@pytest.mark.parametrize(
    ("question", "wanted"),
    [
        ("Welche Tabletten helfen gegen Kopfschmerzen?", "health"),
        ("Mir zwickt die Galle nach dem Essen, was ist das?", "health"),
        ("Ich kriege eine Zahnspange, zahlt die Kasse?", "health"),
        ("Başım dönüyor ve midem bulanıyor", "health"),
        ("Кашель не проходит вторую неделю", "health"),
        ("Lohnt sich ein Bausparvertrag mit zwei Prozent Zinsen?", "money"),
        ("Darf mein Chef mich ohne Grund rauswerfen?", "law"),
        ("Der Vermieter behält meine Kaution", "law"),
        ("Can my landlord raise the rent twice a year?", "law"),
        ("Kira artışı yüzde kaç olabilir", "law"),
        ("Ich verstehe meinen Steuerbescheid nicht", "authority"),
        ("How do I get a work permit?", "authority"),
        ("Wie heißt die Hauptstadt von Peru?", None),
        ("Wann fährt der Bus?", None),
        ("Сколько стоит хлеб?", None),
        ("Soll ich einen Kredit aufnehmen?", "money"),
        ("Darf mein Vermieter mir kündigen? Ich habe die Kündigung bekommen.", "law"),
        ("Wie fülle ich den Antrag beim Jobcenter aus?", "authority"),
        ("How do I appeal a decision of the court?", "law"),
        ("Baş ağrısına hangi ilaç iyi gelir?", "health"),
        ("Yabancılar dairesinden randevu nasıl alınır?", "authority"),
        ("Ev sahibim tahliye istiyor, avukata gideyim mi?", "law"),
        ("أي دواء يساعد ضد الصداع؟", "health"),
        ("كيف أمدد تصريح الإقامة؟", "authority"),
        ("هل أحتاج إلى محامي؟", "law"),
        ("Які ліки допомагають від болю?", "health"),
        ("Як продовжити посвідку?", "authority"),
        ("Чи варто брати кредит?", "money"),
        ("Bana bir mercimek çorbası tarifi ver.", None),
        ("اكتب لي قصيدة عن الخريف.", None),
        ("Напиши вірш про осінь.", None),
        ("Was kann ich aus Kartoffeln kochen?", None),
        ("Schreibe ein Gedicht über den Herbst.", None),
        ("Übersetze ins Englische: Ich brauche einen Termin beim Arzt.", None),
        ("Що приймати від головного болю?", "health"),
        ("Чи варто брати кредит?", "money"),
        ("Орендодавець хоче мене виселити. Що з договором оренди?", "law"),
        ("Як заповнити заяву в Jobcenter?", "authority"),
        ("Що приготувати з картоплі?", None),
        ("Яка завтра температура?", None),
        ("Как обжаловать решение?", "law"),
        ("Как получить пособие?", "authority"),
        ("Что приготовить из картошки?", None),
    ],
)
def test_what_a_question_is_about_is_seen(question: str, wanted: str | None) -> None:
    assert care().topic(question, "Gern.") == wanted


@pytest.mark.parametrize("variant", ALL_VARIANTS)
def test_every_note_has_its_words(variant: str) -> None:
    assert variant in data().words
    for note in (*SIGNS, *TOPICS, *ASSURANCES, *UNFIT, ORDERS):
        said = data().said(note, variant)
        assert said.title
        assert said.body
    hurt = data().said("suicide", variant).body
    assert all(number in hurt for number in ("0800 111 0 111", "116 123", "116 111", "112"))
    assert "116 016" in data().said("violence", variant).body
    assert "116 116" in data().said("bank-data", "de").body + data().said("scam", variant).body


@given(st.text(max_size=2000))
@example("㏗")
def test_any_text_at_all_is_looked_at(text: str) -> None:
    care().sign(text)
    care().assurance(text, text)
    assert fold(fold(text)) == fold(text)


def test_a_long_text_is_looked_at_in_linear_time() -> None:
    care().sign("ich " * 20_000)
    care().assurance("PIN", "daten sind " * 5_000)
