package city.hansa.accounts.provider;

import city.hansa.accounts.signin.Provider;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;

/**
 * The operator's provider, asked for its configuration (OpenID Connect Discovery 1.0) when somebody
 * first signs in with it, so that its absence disturbs neither the start nor local sign-in.
 */
class LazyRegistration implements ClientRegistrationRepository {
  static final String ID = "provider";
  static final String START = "/sign-in/oidc";
  static final String ANSWER = "/sign-in/answer";

  private final Provider provider;
  private final String clientId;
  private final String clientSecret;
  private volatile @Nullable ClientRegistration known;

  LazyRegistration(Provider provider, String clientId, String clientSecret) {
    this.provider = provider;
    this.clientId = clientId;
    this.clientSecret = clientSecret;
  }

  /**
   * @throws IllegalArgumentException and others of the library if the provider does not answer
   */
  @Override
  public @Nullable ClientRegistration findByRegistrationId(String id) {
    if (!id.equals(ID)) {
      return null;
    }
    ClientRegistration found = known;
    if (found == null) {
      found =
          ClientRegistrations.fromIssuerLocation(provider.issuer())
              .registrationId(ID)
              .clientId(clientId)
              .clientSecret(clientSecret)
              .scope("openid", "email", "profile")
              .redirectUri("{baseUrl}" + ANSWER)
              .build();
      known = found;
    }
    return found;
  }
}
