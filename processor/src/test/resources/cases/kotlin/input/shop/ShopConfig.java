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
 * Everything *Shop* reads from its environment. It listens on [port].
 */
@kotlin.Metadata(mv = {2, 3, 0}, k = 1, xi = 48, d1 = {"\u0000^\n\u0002\u0018\u0002\n\u0002\u0018\u0002\n\u0000\n\u0002\u0018\u0002\n\u0002\b\u0005\n\u0002\u0010\u000b\n\u0002\b\u0003\n\u0002\u0018\u0002\n\u0002\b\u0003\n\u0002\u0010\b\n\u0002\b\u0003\n\u0002\u0018\u0002\n\u0002\b\u0004\n\u0002\u0018\u0002\n\u0002\b\u0004\n\u0002\u0018\u0002\n\u0002\b\u0004\n\u0002\u0018\u0002\n\u0002\b\u0004\n\u0002\u0010$\n\u0002\u0010\u000e\n\u0002\b\u000b\n\u0002\u0018\u0002\n\u0002\b\u0007\bg\u0018\u0000 =2\u00020\u0001:\u0001=J\b\u0010<\u001a\u00020\tH\u0017R\u001a\u0010\u0002\u001a\u00020\u00038&X\u00a7\u0004\u00a2\u0006\f\u0012\u0004\b\u0004\u0010\u0005\u001a\u0004\b\u0006\u0010\u0007R\u001a\u0010\b\u001a\u00020\t8&X\u00a7\u0004\u00a2\u0006\f\u0012\u0004\b\n\u0010\u0005\u001a\u0004\b\b\u0010\u000bR\u0016\u0010\f\u001a\u0004\u0018\u00010\r8\'X\u00a6\u0004\u00a2\u0006\u0006\u001a\u0004\b\u000e\u0010\u000fR\u0016\u0010\u0010\u001a\u0004\u0018\u00010\u00118\'X\u00a6\u0004\u00a2\u0006\u0006\u001a\u0004\b\u0012\u0010\u0013R\u001a\u0010\u0014\u001a\u00020\u00158&X\u00a7\u0004\u00a2\u0006\f\u0012\u0004\b\u0016\u0010\u0005\u001a\u0004\b\u0017\u0010\u0018R\u001c\u0010\u0019\u001a\u0004\u0018\u00010\u001a8&X\u00a7\u0004\u00a2\u0006\f\u0012\u0004\b\u001b\u0010\u0005\u001a\u0004\b\u001c\u0010\u001dR\u001a\u0010\u001e\u001a\u00020\u001f8&X\u00a7\u0004\u00a2\u0006\f\u0012\u0004\b \u0010\u0005\u001a\u0004\b!\u0010\"R\u001a\u0010#\u001a\u00020$8&X\u00a7\u0004\u00a2\u0006\f\u0012\u0004\b%\u0010\u0005\u001a\u0004\b&\u0010\'R(\u0010(\u001a\u0010\u0012\u0004\u0012\u00020*\u0012\u0004\u0012\u00020\u0011\u0018\u00010)8&X\u00a7\u0004\u00a2\u0006\f\u0012\u0004\b+\u0010\u0005\u001a\u0004\b,\u0010-R\u001a\u0010.\u001a\u00020*8&X\u00a7\u0004\u00a2\u0006\f\u0012\u0004\b/\u0010\u0005\u001a\u0004\b0\u00101R\u001c\u00102\u001a\u0004\u0018\u00010*8&X\u00a7\u0004\u00a2\u0006\f\u0012\u0004\b3\u0010\u0005\u001a\u0004\b4\u00101R\u001c\u00105\u001a\u0004\u0018\u0001068&X\u00a7\u0004\u00a2\u0006\f\u0012\u0004\b7\u0010\u0005\u001a\u0004\b8\u00109R\u0014\u0010:\u001a\u00020\t8WX\u0096\u0004\u00a2\u0006\u0006\u001a\u0004\b;\u0010\u000b\u00c0\u0006\u0003"}, d2 = {"Lshop/ShopConfig;", "Lshop/HttpConfig;", "environment", "Ldev/seaworthy/Environment;", "getEnvironment$annotations", "()V", "getEnvironment", "()Ldev/seaworthy/Environment;", "isDebug", "", "isDebug$annotations", "()Z", "maxUpload", "Ldev/seaworthy/runtime/DataSize;", "getMaxUpload", "()Ldev/seaworthy/runtime/DataSize;", "retries", "", "getRetries", "()Ljava/lang/Integer;", "storage", "Lshop/Storage;", "getStorage$annotations", "getStorage", "()Lshop/Storage;", "bucketURL", "Ljava/net/URI;", "getBucketURL$annotations", "getBucketURL", "()Ljava/net/URI;", "secretKey", "Ldev/seaworthy/runtime/Secret;", "getSecretKey$annotations", "getSecretKey", "()Ldev/seaworthy/runtime/Secret;", "requestTimeout", "Ljava/time/Duration;", "getRequestTimeout$annotations", "getRequestTimeout", "()Ljava/time/Duration;", "limits", "", "", "getLimits$annotations", "getLimits", "()Ljava/util/Map;", "default", "getDefault$annotations", "getDefault", "()Ljava/lang/String;", "first", "getFirst$annotations", "getFirst", "smtp", "Lshop/SmtpConfig;", "getSmtp$annotations", "getSmtp", "()Lshop/SmtpConfig;", "retriesHaveTime", "getRetriesHaveTime", "mailIsNotSentFromHere", "Companion"})
@dev.seaworthy.EnvConfig()
public abstract interface ShopConfig extends shop.HttpConfig {
    
    /**
     * The name of the program.
     */
    @org.jetbrains.annotations.NotNull()
    public static final java.lang.String NAME = "shop";
    @org.jetbrains.annotations.NotNull()
    public static final shop.ShopConfig.Companion Companion = null;
    
    /**
     * Which environment this process runs in.
     */
    @org.jetbrains.annotations.NotNull()
    public abstract dev.seaworthy.Environment getEnvironment();
    
    /**
     * Verbose errors, for `development`.
     */
    public abstract boolean isDebug();
    
    /**
     * The largest upload.
     */
    @dev.seaworthy.EnvVar()
    @org.jetbrains.annotations.Nullable()
    public abstract dev.seaworthy.runtime.DataSize getMaxUpload();
    
    /**
     * How often something is tried again.
     */
    @dev.seaworthy.EnvVar(value = "RETRIES")
    @dev.seaworthy.ProductionRule(max = "5")
    @org.jetbrains.annotations.Nullable()
    public abstract java.lang.Integer getRetries();
    
    /**
     * Where files go.
     */
    @org.jetbrains.annotations.NotNull()
    public abstract shop.Storage getStorage();
    
    /**
     * Where the bucket is, if [storage] is `s3`.
     */
    @org.jetbrains.annotations.Nullable()
    public abstract java.net.URI getBucketURL();
    
    /**
     * Signs session cookies.
     */
    @org.jetbrains.annotations.NotNull()
    public abstract dev.seaworthy.runtime.Secret getSecretKey();
    
    /**
     * How long a request may take.
     */
    @org.jetbrains.annotations.NotNull()
    public abstract java.time.Duration getRequestTimeout();
    
    /**
     * How many requests each plan may make.
     */
    @org.jetbrains.annotations.Nullable()
    public abstract java.util.Map<java.lang.String, java.lang.Integer> getLimits();
    
    /**
     * What is sold first.
     */
    @org.jetbrains.annotations.NotNull()
    public abstract java.lang.String getDefault();
    
    /**
     * An older way to say it.
     */
    @org.jetbrains.annotations.Nullable()
    @java.lang.Deprecated()
    public abstract java.lang.String getFirst();
    
    /**
     * Mail, where it is sent.
     */
    @org.jetbrains.annotations.Nullable()
    public abstract shop.SmtpConfig getSmtp();
    
    @dev.seaworthy.ProductionRule()
    public default boolean getRetriesHaveTime() {
        return false;
    }
    
    @dev.seaworthy.ProductionRule(because = "mail goes elsewhere")
    public default boolean mailIsNotSentFromHere() {
        return false;
    }
    
    /**
     * What needs no loader.
     */
    @kotlin.Metadata(mv = {2, 3, 0}, k = 1, xi = 48, d1 = {"\u0000\u0010\n\u0002\u0018\u0002\n\u0002\u0010\u0000\n\u0002\b\u0003\n\u0002\u0010\u000e\b\u0086\u0003\u0018\u00002\u00020\u0001B\t\b\u0002\u00a2\u0006\u0004\b\u0002\u0010\u0003R\u000e\u0010\u0004\u001a\u00020\u0005X\u0086T\u00a2\u0006\u0002\n\u0000"}, d2 = {"Lshop/ShopConfig$Companion;", "", "<init>", "()V", "NAME", ""})
    public static final class Companion {
        
        /**
         * The name of the program.
         */
        @org.jetbrains.annotations.NotNull()
        public static final java.lang.String NAME = "shop";
        
        private Companion() {
            super();
        }
    }
    
    /**
     * Everything *Shop* reads from its environment. It listens on [port].
     */
    @kotlin.Metadata(mv = {2, 3, 0}, k = 3, xi = 48)
    public static final class DefaultImpls {
        
        @dev.seaworthy.ProductionRule()
        @java.lang.Deprecated()
        public static boolean getRetriesHaveTime(@org.jetbrains.annotations.NotNull()
        shop.ShopConfig $this) {
            return false;
        }
        
        @dev.seaworthy.ProductionRule(because = "mail goes elsewhere")
        @java.lang.Deprecated()
        public static boolean mailIsNotSentFromHere(@org.jetbrains.annotations.NotNull()
        shop.ShopConfig $this) {
            return false;
        }
        
        /**
         * Where the bucket is, if [storage] is `s3`.
         */
        @dev.seaworthy.EnvVar(example = "https://s3.example.com/shop")
        @dev.seaworthy.RequiredWhen(variable = "STORAGE", is = {"s3"})
        @java.lang.Deprecated()
        public static void getBucketURL$annotations() {
        }
        
        /**
         * What is sold first.
         */
        @dev.seaworthy.EnvVar(defaultValue = "bread")
        @java.lang.Deprecated()
        public static void getDefault$annotations() {
        }
        
        /**
         * Which environment this process runs in.
         */
        @dev.seaworthy.EnvVar(value = "APP_ENV")
        @java.lang.Deprecated()
        public static void getEnvironment$annotations() {
        }
        
        /**
         * An older way to say it.
         */
        @dev.seaworthy.EnvVar()
        @java.lang.Deprecated()
        public static void getFirst$annotations() {
        }
        
        /**
         * How many requests each plan may make.
         */
        @dev.seaworthy.EnvVar()
        @java.lang.Deprecated()
        public static void getLimits$annotations() {
        }
        
        /**
         * How long a request may take.
         */
        @dev.seaworthy.EnvVar(defaultValue = "30s")
        @java.lang.Deprecated()
        public static void getRequestTimeout$annotations() {
        }
        
        /**
         * Signs session cookies.
         */
        @dev.seaworthy.EnvVar(developmentDefault = "dev-only-insecure-key")
        @dev.seaworthy.ProductionRule(strongSecret = true)
        @java.lang.Deprecated()
        public static void getSecretKey$annotations() {
        }
        
        /**
         * Mail, where it is sent.
         */
        @dev.seaworthy.EnvGroup(prefix = "SMTP_")
        @java.lang.Deprecated()
        public static void getSmtp$annotations() {
        }
        
        /**
         * Where files go.
         */
        @dev.seaworthy.EnvVar(defaultValue = "local")
        @java.lang.Deprecated()
        public static void getStorage$annotations() {
        }
        
        /**
         * Verbose errors, for `development`.
         */
        @dev.seaworthy.EnvVar(defaultValue = "false")
        @dev.seaworthy.ProductionRule(mustBe = {"false"}, because = "stack traces would reach visitors")
        @java.lang.Deprecated()
        public static void isDebug$annotations() {
        }
    }
}