package shop;

import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvGroup;
import dev.seaworthy.EnvVar;
import dev.seaworthy.Environment;
import dev.seaworthy.ProductionRule;
import dev.seaworthy.RequiredWhen;
import dev.seaworthy.runtime.DataSize;
import dev.seaworthy.runtime.Secret;
import java.net.URI;
import java.time.Duration;

/**
 * A server that takes mail.
 */
@kotlin.Metadata(mv = {2, 3, 0}, k = 1, xi = 48, d1 = {"\u0000\u001a\n\u0002\u0018\u0002\n\u0002\u0010\u0000\n\u0000\n\u0002\u0010\u000e\n\u0002\b\u0003\n\u0002\u0018\u0002\n\u0002\b\u0002\bf\u0018\u00002\u00020\u0001R\u0014\u0010\u0002\u001a\u00020\u00038\'X\u00a6\u0004\u00a2\u0006\u0006\u001a\u0004\b\u0004\u0010\u0005R\u0016\u0010\u0006\u001a\u0004\u0018\u00010\u00078\'X\u00a6\u0004\u00a2\u0006\u0006\u001a\u0004\b\b\u0010\t\u00c0\u0006\u0003"}, d2 = {"Lshop/SmtpConfig;", "", "host", "", "getHost", "()Ljava/lang/String;", "password", "Ldev/seaworthy/runtime/Secret;", "getPassword", "()Ldev/seaworthy/runtime/Secret;"})
public abstract interface SmtpConfig {
    
    /**
     * The server.
     */
    @dev.seaworthy.EnvVar(value = "HOST", example = "smtp.example.com")
    @org.jetbrains.annotations.NotNull()
    public abstract java.lang.String getHost();
    
    /**
     * The password for it.
     */
    @dev.seaworthy.EnvVar()
    @org.jetbrains.annotations.Nullable()
    public abstract dev.seaworthy.runtime.Secret getPassword();
}