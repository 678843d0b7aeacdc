"""For machines without a display: the permission test of the sample scenario in the real window, both languages.

Saves screenshots under artifacts/window and prints the explanation.
"""

from webdriver import Window

TARGET = "my-awesome-team-name/my-awesome-project"


def main():
    window = Window()
    try:
        window.click("[data-testid=sample-start]")
        window.click("[data-testid=account][data-user=lzwjava]")
        window.type("[data-testid=target-input]", TARGET)
        window.click("[data-testid=check-button]")
        window.wait("[data-testid=verdict]")
        for language in ("ja", "en"):
            window.click(f"[data-testid=language-{language}]")
            window.wait(f"article[lang={language}]")
            window.screenshot(f"sample-{language}")
            print(window.text("[data-testid=verdict]"))
            print(window.text("[data-testid=finding]"))
            print(window.text("[data-testid=next-steps]"))
            print(f"→ artifacts/window/sample-{language}.png\n")
    finally:
        window.close()


main()
