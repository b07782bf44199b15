import java.lang.annotation.Target;
import javax.annotation.processing.Generated;

/**
 * What the source of {@link Config} says and its class file does not, for those who compile against the class
 * file. No program loads it.
 */
@Generated("dev.seaworthy.processor.SeaworthyProcessor")
@Target({})
@interface ConfigNotes {
    String $description = "Lists that may be left empty.";

    String environment$description = "Which environment this process runs in.";

    String metricsFrom$description = "Who may look at the metrics.";

    String closedPorts$description = "Ports that are closed.";

    String weights$description = "Weights by name.";
}
