package shop;

import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.inject.Singleton;

/** Says where the service listens. */
@Singleton
final class Announcement implements ApplicationEventListener<ServerStartupEvent> {
    @Override
    public void onApplicationEvent(ServerStartupEvent event) {
        System.out.println("Shop listens at " + event.getSource().getURI());
    }
}
