package shop

fun main() {
    val config = ShopConfigLoader.loadOrExit()
    println("port ${config.port}, timeout ${config.requestTimeout().toSeconds()} s, pages of ${config.catalogue.pageSize}")
    println("bucket ${config.bucket}, mail by ${config.smtp?.host}")
}
