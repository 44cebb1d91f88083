package se.hsnreport.sampledata;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Writes the sample data anew. Its name keeps it out of the ordinary test run: it runs when asked for by name. */
class RegenerateSampleData {
    @Test
    void write_the_sample_data_anew() throws IOException {
        SampleData.main(new String[0]);
    }
}
