package shop

/** Starts the shop, or says everything that keeps it from starting. */
fun main() {
    val config = ShopConfigLoader.loadOrExit()
    println("Port ${config.port}, ${config.pool.max} connections")
    println(config.maxUpload?.let { "Uploads up to $it" } ?: "No uploads")
    println(config.smtp?.let { "Mail by ${it.host}" } ?: "No mail")
}
