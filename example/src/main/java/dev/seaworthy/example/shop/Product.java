package dev.seaworthy.example.shop;

/**
 * Something on sale.
 *
 * @param id its number, given by the database
 * @param name what customers read
 * @param priceCents its price in hundredths of the shop's currency
 */
record Product(long id, String name, long priceCents) {}
