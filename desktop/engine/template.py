"""How a conversation becomes the text a model reads: by the template in its own file."""

import datetime as dt
from collections.abc import Sequence

import jinja2
from jinja2.ext import loopcontrols
from jinja2.sandbox import ImmutableSandboxedEnvironment

from desktop.engine.job import Refused
from desktop.engine.protocol import Message

# The most widely used form, for files that bring none.
CHATML = (
    "{% for message in messages %}"
    "<|im_start|>{{ message.role }}\n{{ message.content }}<|im_end|>\n"
    "{% endfor %}"
    "{% if add_generation_prompt %}<|im_start|>assistant\n{% endif %}"
)
_SPACE = "\u200b"


def _refuse(_message: str) -> str:
    raise Refused("failed", "template")


def _today(form: str) -> str:
    return dt.datetime.now(tz=dt.UTC).strftime(form)


class Template:
    """Writes conversations the way one model was trained to read them.

    Words of a visitor that look like control words of the model are broken up by an invisible space, so that
    nobody can speak to the model in the name of the app.
    """

    def __init__(self, source: str, *, start: str = "", end: str = "", control: Sequence[str] = ()) -> None:
        environment = ImmutableSandboxedEnvironment(
            trim_blocks=True, lstrip_blocks=True, extensions=[loopcontrols]
        )
        environment.globals["raise_exception"] = _refuse
        environment.globals["strftime_now"] = _today
        try:
            self._template = environment.from_string(source or CHATML)
        except jinja2.TemplateError:
            self._template = environment.from_string(CHATML)
        self._words = {"bos_token": start, "eos_token": end}
        self.control = tuple(sorted((word for word in control if len(word) > 2), key=len, reverse=True))

    def text(self, messages: Sequence[Message], *, answer: bool) -> str:
        """The text of a conversation.

        Args:
            messages: what has been said.
            answer: whether the model is to answer next.

        Raises:
            Refused: the template cannot write this conversation.
        """
        told = [{"role": message.role, "content": self.harmless(message.text)} for message in messages]
        try:
            return self._render(told, answer=answer)
        except (jinja2.TemplateError, Refused, TypeError, ValueError):
            return self._render(_without_system(told), answer=answer)

    def _render(self, told: list[dict[str, str]], *, answer: bool) -> str:
        try:
            return self._template.render(
                messages=told,
                add_generation_prompt=answer,
                enable_thinking=False,
                thinking=False,
                **self._words,
            )
        except (jinja2.TemplateError, TypeError, ValueError) as error:
            raise Refused("failed", "template") from error

    def harmless(self, text: str) -> str:
        """A text whose words are only words to the model."""
        for word in self.control:
            if word in text:
                text = text.replace(word, word[0] + _SPACE + word[1:])
        return text


def _without_system(told: list[dict[str, str]]) -> list[dict[str, str]]:
    # Some templates know no system message: its words then open the first question.
    system = "\n\n".join(message["content"] for message in told if message["role"] == "system")
    rest = [message for message in told if message["role"] != "system"]
    if system and rest and rest[0]["role"] == "user":
        rest[0] = {"role": "user", "content": f"{system}\n\n{rest[0]['content']}"}
    return rest
