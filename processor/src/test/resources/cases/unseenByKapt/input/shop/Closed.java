package shop;

/**
 * A group.
 */
@kotlin.Metadata(mv = {2, 3, 0}, k = 1, xi = 48, d1 = {"\u0000\u0016\n\u0002\u0018\u0002\n\u0002\u0010\u0000\n\u0000\n\u0002\u0010\u000e\n\u0002\b\u0004\n\u0002\u0018\u0002\bv\u0018\u00002\u00020\u0001R\u001a\u0010\u0002\u001a\u00020\u00038&X\u00a7\u0004\u00a2\u0006\f\u0012\u0004\b\u0004\u0010\u0005\u001a\u0004\b\u0006\u0010\u0007\u0082\u0001\u0001\b\u00c0\u0006\u0003"}, d2 = {"Lshop/Closed;", "", "text", "", "getText$annotations", "()V", "getText", "()Ljava/lang/String;", "Lshop/Only;"})
public abstract interface Closed {
    
    /**
     * A setting.
     */
    @org.jetbrains.annotations.NotNull()
    public abstract java.lang.String getText();
    
    /**
     * A group.
     */
    @kotlin.Metadata(mv = {2, 3, 0}, k = 3, xi = 48)
    public static final class DefaultImpls {
        
        /**
         * A setting.
         */
        @dev.seaworthy.EnvVar()
        @java.lang.Deprecated()
        public static void getText$annotations() {
        }
    }
}