package se.hsnreport.render.ooxml;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackageProperties;
import se.hsnreport.document.Deck;

/** What an Office file says of itself: the deck's words, and its date in place of the clock's. */
public final class CoreProperties {
    public static final String PROGRAM = "hsnreport";

    private CoreProperties() {}

    /** Writes all of them over whatever was there. */
    public static void write(PackageProperties core, Deck deck) throws InvalidFormatException {
        write(core, deck.about(), deck.date());
    }

    /** Writes all of them over whatever was there. */
    public static void write(PackageProperties core, Deck.About about, LocalDate day) throws InvalidFormatException {
        Optional<Date> date =
                Optional.of(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()));
        core.setTitleProperty(Optional.of(about.title()));
        core.setSubjectProperty(Optional.of(about.subject()));
        core.setCreatorProperty(Optional.of(about.author()));
        core.setLanguageProperty(Optional.of(about.language()));
        core.setLastModifiedByProperty(Optional.of(PROGRAM));
        core.setCreatedProperty(date);
        core.setModifiedProperty(date);
        core.setRevisionProperty(Optional.of("1"));
        core.setCategoryProperty(Optional.empty());
        core.setContentStatusProperty(Optional.empty());
        core.setDescriptionProperty(Optional.empty());
        core.setIdentifierProperty(Optional.empty());
        core.setKeywordsProperty(Optional.empty());
        core.setLastPrintedProperty(Optional.empty());
        core.setVersionProperty(Optional.empty());
    }
}
