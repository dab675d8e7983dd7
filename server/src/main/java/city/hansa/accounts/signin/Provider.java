package city.hansa.accounts.signin;

import city.hansa.site.Site;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The operator's own OpenID provider, if one is set. */
@Component
public class Provider {
  /** What may be told on the page of the sign-in, by the last part of the message's key. */
  private static final Set<String> PROBLEMS = Set.of("away", "unknown", "refused");

  private final String issuer;
  private final String name;

  Provider(@Value("${hansa.oidc.issuer}") String issuer, @Value("${hansa.oidc.name}") String name) {
    this.issuer = issuer;
    this.name = name;
  }

  public boolean isSet() {
    return !issuer.isEmpty();
  }

  public String issuer() {
    return issuer;
  }

  /** What its button says; null without a provider. */
  @Nullable String name() {
    return !isSet() ? null : name.isEmpty() ? issuer : name;
  }

  @Nullable String problem(Site site, String code) {
    return PROBLEMS.contains(code) && isSet()
        ? site.t("signin.provider." + code, String.valueOf(name()))
        : null;
  }
}
