import dev.seaworthy.*;
import dev.seaworthy.runtime.*;
import java.util.*;

class Service {
    @EnvVar("PORT")
    int port() {
        return 1;
    }
}

interface Forgotten {
    @EnvVar("HOST")
    String host();
}
