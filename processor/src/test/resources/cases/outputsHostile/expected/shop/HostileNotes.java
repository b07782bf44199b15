package shop;

import java.lang.annotation.Target;
import javax.annotation.processing.Generated;

/**
 * What the source of {@link Hostile} says and its class file does not, for those who compile against the class
 * file. No program loads it.
 */
@Generated("dev.seaworthy.processor.SeaworthyProcessor")
@Target({})
@interface HostileNotes {
    String $description = "A | pipe, a `tick`, {@code <b>bold</b>}, &amp; &lt;script&gt;alert(1)&lt;/script&gt; and ${{ expression }} in $(one) text. -- --> ]]>";

    String plain$description = "\u202eRight to left\u202c, \ud83d\ude00, 'single', \"double\", \\\\back, #hash, {{ template }}, %{ if } and ${interpolation}.";

    String lines$description = "Line after line.\n"
            + "\n"
            + "<p># No heading\n"
            + "\n"
            + "<p>- no list | no cell\n"
            + "\n"
            + "<p>&lt;/script&gt;&lt;!-- --&gt;";

    String greeting$description = "\u0645\u0631\u062d\u0628\u0627 \u0628\u0627\u0644\u0639\u0627\u0644\u0645, \u05e9\u05dc\u05d5\u05dd, \u4f60\u597d.";

    String yaml$description = "{@literal --- %YAML &anchor *alias !tag @at , [a] {b}: yes}";

    String several$description = "Texts separated by a pipe.";

    String matched$description = "A pattern with everything.";

    String secret$description = "Nothing of it is shown: </title>.";
}
