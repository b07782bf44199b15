/** Shop, a small service whose whole environment is declared in {@link dev.seaworthy.example.shop.ShopConfig}. */
@NullMarked
package dev.seaworthy.example.shop;

import org.jspecify.annotations.NullMarked;
