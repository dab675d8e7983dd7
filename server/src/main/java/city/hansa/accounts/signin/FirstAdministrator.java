package city.hansa.accounts.signin;

import city.hansa.accounts.Administrators;
import city.hansa.accounts.Secret;
import city.hansa.accounts.links.OneTimeLinks;
import city.hansa.accounts.links.OneTimeLinks.Purpose;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** While nobody administers the register, every start prints a link that makes somebody do so. */
@Component
@ConditionalOnWebApplication
class FirstAdministrator {
  private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);

  private final Administrators administrators;
  private final OneTimeLinks links;
  private final Environment environment;

  FirstAdministrator(Administrators administrators, OneTimeLinks links, Environment environment) {
    this.administrators = administrators;
    this.links = links;
    this.environment = environment;
  }

  @EventListener
  void on(ApplicationReadyEvent ready) {
    if (!administrators.any()) {
      Secret secret = links.make(Purpose.FIRST_ADMINISTRATOR, null, null);
      String port = environment.getProperty("local.server.port");
      LOG.info(
          "Nobody administers this register yet. Whoever opens this link becomes its administrator"
              + " (once, within seven days): http://localhost:{}/link/{}",
          port,
          secret.text());
    }
  }
}
