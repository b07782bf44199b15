package dev.seaworthy.connectors;

/** How many texts were compared, and how. */
final class Tally {
    private int texts;
    private int opened;
    private int local;
    private int clear;
    private int neither;
    private int ambiguous;

    void count(Comparison comparison) {
        texts++;
        opened += comparison.isOpened() ? 1 : 0;
        local += comparison.isLocal() ? 1 : 0;
        clear += comparison.mayBeClear() ? 1 : 0;
        neither += comparison.isOpened() && !comparison.isLocal() && !comparison.mayBeClear() ? 1 : 0;
        ambiguous += comparison.isAmbiguous() ? 1 : 0;
    }

    boolean hasSeenEverything() {
        return opened > texts / 10 && local > 0 && clear > 0 && neither > 0 && ambiguous < opened / 4;
    }

    @Override
    public String toString() {
        return texts + " texts, " + opened + " opened by the driver, " + local + " of them local, " + clear + " clear, "
                + neither + " neither, " + ambiguous + " refused as ambiguous";
    }
}
