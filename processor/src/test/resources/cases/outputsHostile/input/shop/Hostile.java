package shop;

import dev.seaworthy.*;
import dev.seaworthy.runtime.Secret;
import java.util.List;
import java.util.Optional;

/** A | pipe, a `tick`, {@code <b>bold</b>}, &amp; &lt;script&gt;alert(1)&lt;/script&gt; and ${{ expression }} in $(one) text. -- --> ]]> */
@EnvConfig
public interface Hostile {
    /** ‮Right to left‬, 😀, 'single', "double", \\back, #hash, {{ template }}, %{ if } and ${interpolation}. */
    @EnvVar(value = "PLAIN", defaultValue = "a|b`c`<d>&\"\\ {{ y }} # no comment", example = "</script><img src=x onerror=alert(1)>")
    String plain();

    /**
     * Line after line.
     *
     * <p># No heading
     *
     * <p>- no list | no cell
     *
     * <p>&lt;/script&gt;&lt;!-- --&gt;
     */
    @ProductionRule(mustNotBe = {"\u2028</script>", "'; rm -rf /; '", "\"} }"}, because = "</td> | `because` 'it' \"breaks\" $(things) ${{ x }}")
    @EnvVar(value = "LINES", defaultValue = "one\ntwo\n: three\n--- four", example = "é𝄞$(id)")
    String lines();

    /** مرحبا بالعالم, שלום, 你好. */
    @EnvVar(value = "GREETING", defaultValue = "مرحبا | שלום \"你好\" 🚀")
    String greeting();

    /** {@literal --- %YAML &anchor *alias !tag @at , [a] {b}: yes} */
    @EnvVar(value = "YAML", defaultValue = "yes")
    String yaml();

    /** Texts separated by a pipe. */
    @EnvVar(value = "SEVERAL", separator = "|", defaultValue = "0x10|null|~|1e3|!ruby")
    List<String> several();

    /** A pattern with everything. */
    @ProductionRule(matches = "^[^'\"`\\\\|<>&$]{1,}(?=x)\\d+$", because = "*/ */")
    @EnvVar("MATCHED")
    Optional<String> matched();

    /** Nothing of it is shown: </title>. */
    @EnvVar(value = "HOSTILE_SECRET", developmentDefault = "kb9\"`\\|<!--x")
    Secret secret();
}
