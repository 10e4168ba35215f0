"""Tables in Markdown."""


def row(*cells):
    return "| " + " | ".join(str(cell) for cell in cells) + " |"


def table(*head):
    return [row(*head), "|" + "---|" * len(head)]
