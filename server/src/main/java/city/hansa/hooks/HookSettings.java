package city.hansa.hooks;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What the operator allows. */
@Component
public class HookSettings {
  private final boolean on;
  private final boolean privateToo;

  HookSettings(
      @Value("${hansa.webhooks:off}") String on,
      @Value("${hansa.webhooks-private:false}") String privateToo) {
    this.on = on.strip().equalsIgnoreCase("on");
    this.privateToo = privateToo.strip().equalsIgnoreCase("true");
  }

  /** Whether this server calls endpoints at all. */
  public boolean on() {
    return on;
  }

  /** Whether endpoints inside the operator's network may be called, without TLS too. */
  public boolean privateToo() {
    return privateToo;
  }
}
