package se.hsnreport.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MessagesTest {
    private static final Place HERE = Place.at("mall.yaml", 3, 5);

    @Test
    void everyKindOfFindingSaysWhatIsWrongAndHowToMendItInEveryLanguage() {
        for (String language : Messages.LANGUAGES) {
            Messages messages = Messages.in(language);
            for (Code code : Code.values()) {
                assertThat(messages.has(code.id())).as(language + " " + code).isTrue();
                assertThat(messages.has(code.id() + ".remedy"))
                        .as(language + " " + code)
                        .isTrue();
            }
        }
    }

    @Test
    void noLanguageLacksATextThatAnotherHas() {
        assertThat(new TreeSet<>(Messages.in("en").keys()))
                .isEqualTo(new TreeSet<>(Messages.in("sv").keys()));
    }

    @Test
    void noTextShowsItsSlotsOrBracketsToAReader() {
        Pattern left = Pattern.compile("\\{\\d|\\[|]");
        Object[] many = {"a", "b", "c", "d", "e"};
        for (String language : Messages.LANGUAGES) {
            for (Code code : Code.values()) {
                Finding full = Finding.of(code, HERE, many);
                Finding empty = Finding.of(code, HERE);
                assertThat(Messages.in(language).message(full)).doesNotContainPattern(left);
                assertThat(Messages.in(language).remedy(full)).doesNotContainPattern(left);
                assertThat(Messages.in(language).message(empty)).doesNotContainPattern(left);
            }
        }
    }

    @Test
    void aQuestionIsAskedOnlyWhenThereIsSomethingNear() {
        Messages messages = Messages.in("sv");
        assertThat(messages.message(Finding.of(Code.LAYOUT_MISSING, HERE, "Tabel", "mall.pptx", "Tabell", "Tabell")))
                .isEqualTo("layouten \"Tabel\" finns inte i mall.pptx; menade du \"Tabell\"?");
        assertThat(messages.message(Finding.of(Code.LAYOUT_MISSING, HERE, "X", "mall.pptx", "", "Tabell")))
                .isEqualTo("layouten \"X\" finns inte i mall.pptx");
    }

    @Test
    void whatAUserWroteIsShownAsItIs() {
        assertThat(Messages.in("en").message(Finding.of(Code.KEY_UNKNOWN, HERE, "$1\\{0}", "", "")))
                .isEqualTo("unknown key \"$1\\{0}\"");
    }

    @Test
    void aLanguageOrTextThatIsNotThereIsAMistakeOfTheProgram() {
        assertThatIllegalArgumentException().isThrownBy(() -> Messages.in("fi"));
        assertThatIllegalArgumentException().isThrownBy(() -> Messages.in("sv").text("no-such-text"));
    }
}
