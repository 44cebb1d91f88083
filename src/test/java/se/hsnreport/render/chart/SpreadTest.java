package se.hsnreport.render.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpreadTest {
    private static double[] apart(double... middles) {
        double[] heights = new double[middles.length];
        java.util.Arrays.fill(heights, 10);
        return Spread.apart(middles, heights, 0, 100);
    }

    @Test
    void labelsWithRoomStayWhereTheyAre() {
        assertThat(apart(20, 50, 80)).containsExactly(20, 50, 80);
    }

    @Test
    void labelsThatWouldMeetMoveEquallyFar() {
        assertThat(apart(50, 50)).containsExactly(45, 55);
        assertThat(apart(48, 50, 52)).containsExactly(40, 50, 60);
    }

    @Test
    void labelsStayInside() {
        assertThat(apart(0, 2, 99)).containsExactly(5, 15, 95);
        assertThat(apart(98, 99)).containsExactly(85, 95);
    }

    @Test
    void noLabelsAreNoTrouble() {
        assertThat(apart()).isEmpty();
    }
}
