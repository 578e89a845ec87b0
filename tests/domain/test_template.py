"""The prompt that is built from a template and the replies to its questions."""

from desktop.domain.template import TemplateNotes, built

PROMPT = "Schreibe eine Mail.\n\nAn: {who}\nWorum es geht: {what}\n{wish}\n\nMail:"


def test_replies_stand_in_their_places() -> None:
    replies = {"who": " meine Schule ", "what": "Fieber", "wish": "Bitte antworten."}
    assert built(PROMPT, replies) == (
        "Schreibe eine Mail.\n\nAn: meine Schule\nWorum es geht: Fieber\nBitte antworten.\n\nMail:"
    )


def test_lines_without_a_reply_are_left_out_and_leave_no_gap() -> None:
    assert built(PROMPT, {"what": "Fieber", "wish": "  "}) == (
        "Schreibe eine Mail.\n\nWorum es geht: Fieber\n\nMail:"
    )
    assert built(PROMPT, {}) == "Schreibe eine Mail.\n\nMail:"


def test_a_reply_is_not_read_as_a_template() -> None:
    assert built("Text: {what}", {"what": "{who} \\1 {what}", "who": "x"}) == "Text: {who} \\1 {what}"


def test_notes_know_the_replies_of_the_open_template() -> None:
    notes = TemplateNotes("mail", {"mail": {"what": "Fieber"}, "call": {"what": "Termin"}})
    assert (notes.reply("what"), notes.reply("who")) == ("Fieber", "")
