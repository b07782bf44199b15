package dev.seaworthy.processor.emit.markdown;

import java.util.Optional;

/**
 * Where the page is whose anchors a text links to.
 *
 * @param page its address from where the text stands, nothing for a text of the page itself; empty where there is no page
 */
record Links(Optional<String> page) {
    /** Those of a text that stands in the page. */
    static final Links WITHIN = new Links(Optional.of(""));

    /** The anchor of a variable; one with a name in it that only the environment knows is no anchor as it is. */
    static String anchor(String variable) {
        return variable.replace("<", "").replace(">", "");
    }

    /** A link to an anchor of the page; where there is no page, what would be shown of it. */
    String link(String shown, String anchor) {
        return page.map(address -> "[" + shown + "](" + address + "#" + anchor(anchor) + ")")
                .orElse(shown);
    }
}
