package shop;

import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvGroup;
import dev.seaworthy.EnvVar;
import dev.seaworthy.ProductionRule;
import java.util.Optional;

/**
 * Compiled with -jvm-default=disable, so that bodies stand outside the interface.
 */
@kotlin.Metadata(mv = {2, 3, 0}, k = 1, xi = 48, d1 = {"\u0000F\n\u0002\u0018\u0002\n\u0002\u0010\u0000\n\u0000\n\u0002\u0018\u0002\n\u0002\b\u0005\n\u0002\u0018\u0002\n\u0002\b\u0004\n\u0002\u0018\u0002\n\u0002\b\u0004\n\u0002\u0010\b\n\u0002\b\u0003\n\u0002\u0018\u0002\n\u0002\u0010\u000e\n\u0002\b\t\n\u0002\u0018\u0002\n\u0002\b\u0002\n\u0002\u0010\u000b\n\u0002\b\u0004\bg\u0018\u00002\u00020\u0001J\u000f\u0010\u0010\u001a\u00020\u000eH\'\u00a2\u0006\u0004\b\u0011\u0010\u0007J\u0017\u0010\u0012\u001a\u00020\u00132\u0006\u0010\r\u001a\u00020\u000eH&\u00a2\u0006\u0004\b\u0014\u0010\u0015J\b\u0010\'\u001a\u00020\u0013H\u0016R\u001a\u0010\u0002\u001a\u00020\u00038&X\u00a7\u0004\u00a2\u0006\f\u0012\u0004\b\u0004\u0010\u0005\u001a\u0004\b\u0006\u0010\u0007R\u001c\u0010\b\u001a\u0004\u0018\u00010\t8&X\u00a7\u0004\u00a2\u0006\f\u0012\u0004\b\n\u0010\u0005\u001a\u0004\b\u000b\u0010\fR\u0014\u0010\r\u001a\u00020\u000e8\'X\u00a6\u0004\u00a2\u0006\u0006\u001a\u0004\b\u000f\u0010\u0007R\u001c\u0010\u0016\u001a\n\u0012\u0004\u0012\u00020\u0018\u0018\u00010\u00178\'X\u00a6\u0004\u00a2\u0006\u0006\u001a\u0004\b\u0019\u0010\u001aR\u0016\u0010\u001b\u001a\u0004\u0018\u00010\u00188\'X\u00a6\u0004\u00a2\u0006\u0006\u001a\u0004\b\u001c\u0010\u001dR\u0012\u0010\u001e\u001a\u00020\u0013X\u00a6\u0004\u00a2\u0006\u0006\u001a\u0004\b\u001f\u0010 R\u001c\u0010!\u001a\n\u0012\u0004\u0012\u00020\"\u0018\u00010\u00178\'X\u00a6\u0004\u00a2\u0006\u0006\u001a\u0004\b#\u0010\u001aR\u0014\u0010$\u001a\u00020%8WX\u0096\u0004\u00a2\u0006\u0006\u001a\u0004\b$\u0010&R\u0014\u0010(\u001a\u00020\u00038VX\u0096\u0004\u00a2\u0006\u0006\u001a\u0004\b)\u0010\u0007"}, d2 = {"Lshop/ShopConfig;", "", "wait", "Lkotlin/time/Duration;", "getWait-UwyO8pc$annotations", "()V", "getWait-UwyO8pc", "()J", "count", "Lkotlin/UInt;", "getCount-0hXNFcg$annotations", "getCount-0hXNFcg", "()Lkotlin/UInt;", "order", "Lshop/OrderId;", "getOrder-RO5s_2U", "nextOrder", "nextOrder-RO5s_2U", "after", "", "after-QsCqR34", "(J)I", "name", "Ljava/util/Optional;", "", "getName", "()Ljava/util/Optional;", "mode", "getMode", "()Ljava/lang/String;", "forgotten", "getForgotten", "()I", "pool", "Lshop/PoolConfig;", "getPool", "isLarge", "", "()Z", "twice", "half", "getHalf-UwyO8pc"})
@dev.seaworthy.EnvConfig()
public abstract interface ShopConfig {
    
    /**
     * Both.
     */
    @dev.seaworthy.EnvVar()
    @org.jetbrains.annotations.Nullable()
    public abstract java.util.Optional<java.lang.String> getName();
    
    /**
     * Never null, and with a default.
     */
    @dev.seaworthy.EnvVar(defaultValue = "x")
    @org.jetbrains.annotations.Nullable()
    public abstract java.lang.String getMode();
    
    /**
     * Not said.
     */
    public abstract int getForgotten();
    
    /**
     * A group that is twice optional.
     */
    @dev.seaworthy.EnvGroup(prefix = "POOL_")
    @org.jetbrains.annotations.Nullable()
    public abstract java.util.Optional<shop.PoolConfig> getPool();
    
    @dev.seaworthy.ProductionRule()
    public abstract boolean isLarge();
    
    /**
     * Its body too.
     */
    public abstract int twice();
    
    /**
     * Compiled with -jvm-default=disable, so that bodies stand outside the interface.
     */
    @kotlin.Metadata(mv = {2, 3, 0}, k = 3, xi = 48)
    public static final class DefaultImpls {
        
        @dev.seaworthy.ProductionRule()
        public static boolean isLarge(@org.jetbrains.annotations.NotNull()
        shop.ShopConfig $this) {
            return false;
        }
        
        /**
         * Its body too.
         */
        public static int twice(@org.jetbrains.annotations.NotNull()
        shop.ShopConfig $this) {
            return 0;
        }
    }
}