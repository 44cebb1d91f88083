package se.hsnreport.render.pptx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated
class SameBytesTest {
    private final TimeZone zone = TimeZone.getDefault();
    private final Locale locale = Locale.getDefault();

    @AfterEach
    void restore() {
        TimeZone.setDefault(zone);
        Locale.setDefault(locale);
    }

    @Test
    void theSameDeckGivesTheSameBytesWhereverItIsMade() throws IOException, InterruptedException {
        byte[] once = Decks.bytes(Decks.hsn());
        Thread.sleep(2100); // zip files count time in steps of two seconds
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        assertThat(Decks.bytes(Decks.hsn())).isEqualTo(once);
        TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        assertThat(Decks.bytes(Decks.hsn())).isEqualTo(once);
    }
}
