package shop;

@kotlin.Metadata(mv = {2, 3, 0}, k = 1, xi = 48, d1 = {"\u0000\u0012\n\u0002\u0018\u0002\n\u0002\u0018\u0002\n\u0000\n\u0002\u0010\u000e\n\u0002\b\u0004\u0018\u00002\u00020\u0001B\u000f\u0012\u0006\u0010\u0002\u001a\u00020\u0003\u00a2\u0006\u0004\b\u0004\u0010\u0005R\u0014\u0010\u0002\u001a\u00020\u0003X\u0096\u0004\u00a2\u0006\b\n\u0000\u001a\u0004\b\u0006\u0010\u0007"}, d2 = {"Lshop/Only;", "Lshop/Closed;", "text", "", "<init>", "(Ljava/lang/String;)V", "getText", "()Ljava/lang/String;"})
public final class Only implements shop.Closed {
    @org.jetbrains.annotations.NotNull()
    private final java.lang.String text = null;
    
    public Only(@org.jetbrains.annotations.NotNull()
    java.lang.String text) {
        super();
    }
    
    @java.lang.Override()
    @org.jetbrains.annotations.NotNull()
    public java.lang.String getText() {
        return null;
    }
}