package shop;

/**
 * What kapt leaves out of its stubs, or gives another shape.
 */
@kotlin.Metadata(mv = {2, 3, 0}, k = 1, xi = 48, d1 = {"\u0000H\n\u0002\u0018\u0002\n\u0002\u0010\u0000\n\u0000\n\u0002\u0010 \n\u0002\u0010\b\n\u0002\u0018\u0002\n\u0002\b\u0006\n\u0002\u0010$\n\u0002\u0010\u000e\n\u0002\u0018\u0002\n\u0000\n\u0002\u0018\u0002\n\u0002\b\u0004\n\u0002\u0018\u0002\n\u0002\b\u0011\n\u0002\u0018\u0002\n\u0002\b\u0004\n\u0002\u0018\u0002\n\u0002\b\u0003\bg\u0018\u00002\u00020\u0001J\u0019\u0010\u000b\u001a\u0013\u0012\u0004\u0012\u00020\r\u0012\t\u0012\u00070\r\u00a2\u0006\u0002\b\u000e0\fH\'J\u000e\u0010 \u001a\u00020\rH\u00a7@\u00a2\u0006\u0002\u0010!J\b\u0010\"\u001a\u00020\u0004H\'R0\u0010\u0002\u001a\u0018\u0012\u0014\u0012\u00120\u0004\u00a2\u0006\r\b\u0005\u0012\t\b\u0006\u0012\u0005\b\u0004\u0010\u0080\u00100\u00038&X\u00a7\u0004\u00a2\u0006\f\u0012\u0004\b\u0007\u0010\b\u001a\u0004\b\t\u0010\nR\u001a\u0010\u000f\u001a\u00020\u00108&X\u00a7\u0004\u00a2\u0006\f\u0012\u0004\b\u0011\u0010\b\u001a\u0004\b\u0012\u0010\u0013R\u001a\u0010\u0014\u001a\u00020\u00158&X\u00a7\u0004\u00a2\u0006\f\u0012\u0004\b\u0016\u0010\b\u001a\u0004\b\u0017\u0010\u0018R\u001a\u0010\u0019\u001a\u00020\r8&X\u00a7\u0004\u00a2\u0006\f\u0012\u0004\b\u001a\u0010\b\u001a\u0004\b\u001b\u0010\u001cR\u0018\u0010\u001d\u001a\u00020\rX\u00a7\u0004\u00a2\u0006\f\u0012\u0004\b\u001e\u0010\b\u001a\u0004\b\u001f\u0010\u001cR\u001a\u0010#\u001a\u00020\r8&X\u00a7\u0004\u00a2\u0006\f\u0012\u0004\b$\u0010\b\u001a\u0004\b%\u0010\u001cR\u001a\u0010&\u001a\u00020\'8&X\u00a7\u0004\u00a2\u0006\f\u0012\u0004\b(\u0010\b\u001a\u0004\b)\u0010*R\u001a\u0010+\u001a\u00020,8&X\u00a7\u0004\u00a2\u0006\f\u0012\u0004\b-\u0010\b\u001a\u0004\b.\u0010/\u00c0\u0006\u0003"}, d2 = {"Lshop/ShopConfig;", "", "ports", "", "", "Ljakarta/validation/constraints/Min;", "value", "getPorts$annotations", "()V", "getPorts", "()Ljava/util/List;", "names", "", "", "Ljakarta/validation/constraints/NotBlank;", "mode", "Lshop/Mode;", "getMode$annotations", "getMode", "()Lshop/Mode;", "other", "Lshop/Other;", "getOther$annotations", "getOther", "()Lshop/Other;", "upper", "getUpper$annotations", "getUpper", "()Ljava/lang/String;", "x", "getX$annotations", "getX", "later", "(Lkotlin/coroutines/Continuation;)Ljava/lang/Object;", "hidden", "a-b", "getA-b$annotations", "getA-b", "closed", "Lshop/Closed;", "getClosed$annotations", "getClosed", "()Lshop/Closed;", "waiting", "Lshop/Waiting;", "getWaiting$annotations", "getWaiting", "()Lshop/Waiting;"})
@dev.seaworthy.EnvConfig()
public abstract interface ShopConfig {
    
    /**
     * Constraints inside a type.
     */
    @org.jetbrains.annotations.NotNull()
    public abstract java.util.List<java.lang.Integer> getPorts();
    
    /**
     * On a type, and on the values of a map.
     */
    @dev.seaworthy.EnvVar()
    @org.jetbrains.annotations.NotNull()
    public abstract java.util.Map<java.lang.String, java.lang.String> names();
    
    /**
     * Constants with names for Kotlin alone.
     */
    @org.jetbrains.annotations.NotNull()
    public abstract shop.Mode getMode();
    
    /**
     * Some with such names.
     */
    @org.jetbrains.annotations.NotNull()
    public abstract shop.Other getOther();
    
    /**
     * An object.
     */
    @org.jetbrains.annotations.NotNull()
    public abstract java.lang.String getUpper();
    
    /**
     * Twice.
     */
    @dev.seaworthy.EnvVar(value = "Y")
    @org.jetbrains.annotations.NotNull()
    public abstract java.lang.String getX();
    
    /**
     * It waits.
     */
    @dev.seaworthy.EnvVar()
    @org.jetbrains.annotations.Nullable()
    public abstract java.lang.Object later(@org.jetbrains.annotations.NotNull()
    kotlin.coroutines.Continuation<? super java.lang.String> $completion);
    
    /**
     * Some class may implement it.
     */
    @org.jetbrains.annotations.NotNull()
    public abstract shop.Closed getClosed();
    
    /**
     * Nothing but what Java cannot name.
     */
    @org.jetbrains.annotations.NotNull()
    public abstract shop.Waiting getWaiting();
    
    /**
     * What kapt leaves out of its stubs, or gives another shape.
     */
    @kotlin.Metadata(mv = {2, 3, 0}, k = 3, xi = 48)
    public static final class DefaultImpls {
        
        /**
         * Some class may implement it.
         */
        @dev.seaworthy.EnvGroup(prefix = "CLOSED_")
        @java.lang.Deprecated()
        public static void getClosed$annotations() {
        }
        
        /**
         * Constants with names for Kotlin alone.
         */
        @dev.seaworthy.EnvVar()
        @java.lang.Deprecated()
        public static void getMode$annotations() {
        }
        
        /**
         * Some with such names.
         */
        @dev.seaworthy.EnvVar()
        @java.lang.Deprecated()
        public static void getOther$annotations() {
        }
        
        /**
         * Constraints inside a type.
         */
        @dev.seaworthy.EnvVar(defaultValue = "80")
        @java.lang.Deprecated()
        public static void getPorts$annotations() {
        }
        
        /**
         * An object.
         */
        @dev.seaworthy.EnvVar(converter = shop.Upper.class)
        @java.lang.Deprecated()
        public static void getUpper$annotations() {
        }
        
        /**
         * Nothing but what Java cannot name.
         */
        @dev.seaworthy.EnvGroup(prefix = "WAIT_")
        @java.lang.Deprecated()
        public static void getWaiting$annotations() {
        }
        
        /**
         * Twice.
         */
        @dev.seaworthy.EnvVar()
        @java.lang.Deprecated()
        public static void getX$annotations() {
        }
    }
}