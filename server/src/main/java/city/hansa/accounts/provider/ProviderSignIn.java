package city.hansa.accounts.provider;

import city.hansa.accounts.Account;
import city.hansa.accounts.Audit;
import city.hansa.accounts.session.SessionCookie;
import city.hansa.accounts.signin.Provider;
import city.hansa.accounts.signin.SignIn;
import city.hansa.accounts.signin.SignIns;
import city.hansa.accounts.signin.Visitors;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OAuth2LoginConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/**
 * Sign-in with the operator's provider: OpenID Connect Core 1.0, authorization code flow with PKCE.
 * Whoever comes back gets a session of ours; nothing of the provider's is kept but issuer and
 * subject. The second factor is the provider's matter.
 */
@Component
public class ProviderSignIn {
  private static final Logger LOG = LoggerFactory.getLogger(ProviderSignIn.class);

  private final Provider provider;
  private final LazyRegistration registration;
  private final ProviderPeople people;
  private final SignIns signIns;
  private final SessionCookie cookie;
  private final Audit audit;

  ProviderSignIn(
      Provider provider,
      @Value("${hansa.oidc.client-id}") String clientId,
      @Value("${hansa.oidc.client-secret}") String clientSecret,
      ProviderPeople people,
      SignIns signIns,
      SessionCookie cookie,
      Audit audit) {
    this.provider = provider;
    this.registration = new LazyRegistration(provider, clientId, clientSecret);
    this.people = people;
    this.signIns = signIns;
    this.cookie = cookie;
    this.audit = audit;
  }

  public boolean isSet() {
    return provider.isSet();
  }

  public void configure(OAuth2LoginConfigurer<HttpSecurity> login) {
    login
        .clientRegistrationRepository(registration)
        .authorizedClientRepository(new NothingKept())
        .loginPage("/sign-in")
        .authorizationEndpoint(to ->
            to.baseUri(LazyRegistration.START)
                .authorizationRequestRepository(new ProviderRequests()))
        .redirectionEndpoint(back -> back.baseUri(LazyRegistration.ANSWER))
        .successHandler(this::arrive)
        .failureHandler(this::refuse)
        .addObjectPostProcessor(
            new ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter>() {
              @Override
              public <F extends OAuth2AuthorizationRequestRedirectFilter> F postProcess(F filter) {
                filter.setAuthenticationFailureHandler(ProviderSignIn.this::away);
                return filter;
              }
            });
  }

  private void arrive(
      HttpServletRequest request, HttpServletResponse response, Authentication come) {
    String next = ProviderRequests.arrived(request);
    Optional<Account> account =
        come.getPrincipal() instanceof OidcUser user ? people.find(user) : Optional.empty();
    if (account.isEmpty()) {
      audit.record((UUID) null, "signIn.failed", "unknown to this register");
      lead(response, "/sign-in?problem=unknown");
      return;
    }
    SignIn done = signIns.admit(account.get().id(), Visitors.of(request), "signIn.provider");
    if (done instanceof SignIn.Done(var session)) {
      cookie.write(request, response, session);
    }
    lead(response, next);
  }

  /** The provider, or the reader there, said no; or its answer does not hold. */
  private void refuse(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException why) {
    LOG.warn("Sign-in by the provider failed: {}", why.getMessage());
    ProviderRequests.arrived(request);
    lead(response, "/sign-in?problem=refused");
  }

  private void away(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException why) {
    LOG.warn("The provider {} cannot be reached: {}", provider.issuer(), why.getMessage());
    lead(response, "/sign-in?problem=away");
  }

  private static void lead(HttpServletResponse response, String path) {
    response.setStatus(HttpStatus.SEE_OTHER.value());
    response.setHeader("Location", path);
  }
}
