package dev.seaworthy.benchmarks.compile;

/** The twelve kinds of settings that the sources are made of, again and again. */
enum Kind {
    SERVICE_NAME("String", "serviceName", "Name of the service in traces.", "defaultValue = \"shop\"", ""),
    DEBUG("boolean", "debug", "Verbose errors and live reload.", "defaultValue = \"false\"", "mustBe = \"false\""),
    DATABASE_URL(
            "URI",
            "databaseUrl",
            "PostgreSQL connection URL.",
            "example = \"postgresql://user@db:5432/shop\", developmentDefault = \"postgresql://localhost:5432/shop\"",
            "noLocalhost = true"),
    SECRET_KEY(
            "Secret",
            "secretKey",
            "Signs session cookies.",
            "developmentDefault = \"dev-only-insecure-key\"",
            "minLength = 32"),
    ALLOWED_HOSTS(
            "List<String>",
            "allowedHosts",
            "Host names this server answers to.",
            "example = \"app.example.com\", developmentDefault = \"app.example.org\"",
            ""),
    PORT("int", "port", "Port to listen on.", "defaultValue = \"8080\"", ""),
    STORAGE_BACKEND(
            "StorageBackend", "storageBackend", "Where uploads are kept.", "developmentDefault = \"local\"", ""),
    REQUEST_TIMEOUT("Duration", "requestTimeout", "How long a request may take.", "defaultValue = \"30s\"", ""),
    UPLOAD_LIMIT("DataSize", "uploadLimit", "Largest upload.", "defaultValue = \"25MB\"", ""),
    UPLOAD_DIR("Path", "uploadDir", "Directory of uploads.", "example = \"/srv/uploads\"", ""),
    WORKERS("int", "workers", "Number of background workers.", "defaultValue = \"0\"", ""),
    LOG_LEVEL("LogLevel", "logLevel", "How much is logged.", "defaultValue = \"info\"", "");

    private final String type;
    private final String method;
    private final String description;
    private final String attributes;
    private final String rule;

    Kind(String type, String method, String description, String attributes, String rule) {
        this.type = type;
        this.method = method;
        this.description = description;
        this.attributes = attributes;
        this.rule = rule;
    }

    /** Writes a setting of this kind; the number tells those of one type apart. */
    void write(StringBuilder source, Contestant.Style style, int number) {
        String suffix = number == 0 ? "" : "_" + number;
        source.append("    /** ").append(description).append(" */\n");
        if (style == Contestant.Style.SEAWORTHY) {
            source.append("    @EnvVar(value = \"")
                    .append(name())
                    .append(suffix)
                    .append("\", ");
            source.append(attributes).append(")\n");
            if (!rule.isEmpty()) {
                source.append("    @ProductionRule(").append(rule).append(")\n");
            }
        }
        source.append("    ").append(style.modifiers());
        source.append(type).append(' ').append(methodName(number)).append("();\n\n");
    }

    /** Writes what a builder of AutoValue's needs for a setting of this kind. */
    void writeSetter(StringBuilder source, int number) {
        source.append("        public abstract Builder ").append(methodName(number));
        source.append('(').append(type).append(" value);\n\n");
    }

    private String methodName(int number) {
        return number == 0 ? method : method + number;
    }
}
