import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;

/** The configuration of the case. */
@EnvConfig
interface Config {
    /** What it is for. */
    @EnvVar(value = "GREETING", defaultValue = "it's \"$HOME\"") String greeting();

    /** A path, which only single quotes can hold. */
    @EnvVar(value = "SHARE", defaultValue = "C:\\share") String share();

    /** A path that ends in a backslash. */
    @EnvVar(value = "FOLDER", defaultValue = "C:\\share\\") String folder();

    /** A text of several lines. */
    @EnvVar(value = "NOTICE", example = "one line\nand 'another' line") String notice();

    /** A text with a dollar sign, which two tools insert a variable for in every kind of quotes. */
    @EnvVar(value = "PRICE", example = "one line\n$5 '") String price();

    /** A text as Windows ends its lines. */
    @EnvVar(value = "FOOTER", developmentDefault = "one line\r\nanother line") String footer();
}
