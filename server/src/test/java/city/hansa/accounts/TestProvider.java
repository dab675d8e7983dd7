package city.hansa.accounts;

import static org.springframework.security.config.Customizer.withDefaults;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.MapPropertySource;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;

/**
 * A real OpenID provider (Spring Authorization Server) for the whole run of the tests. Every
 * application under test is told its address; it answers only once it is started.
 */
public final class TestProvider
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {
  static final String NAME = "City Provider";
  private static final int PORT = freePort();
  private static final String SECRET = "agreed between the two";

  /** People of the provider: claims by user name; every password is "password". */
  private static final Map<String, Map<String, Object>> USERS = new ConcurrentHashMap<>();

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    Map<String, Object> settings =
        Map.of(
            "hansa.oidc.issuer",
            issuer(),
            "hansa.oidc.client-id",
            "hansa",
            "hansa.oidc.client-secret",
            SECRET,
            "hansa.oidc.name",
            NAME);
    context
        .getEnvironment()
        .getPropertySources()
        .addFirst(new MapPropertySource("test provider", settings));
  }

  static String issuer() {
    return "http://localhost:" + PORT;
  }

  /** Somebody whom the provider knows. */
  static void user(String name, String email, boolean verified) {
    USERS.put(name, Map.of("email", email, "email_verified", verified));
  }

  /**
   * Starts the provider; the caller closes it.
   *
   * @param answer address to which it may send people back
   */
  static AnnotationConfigServletWebServerApplicationContext start(String answer) {
    var context = new AnnotationConfigServletWebServerApplicationContext();
    context.registerBean("answer", String.class, () -> answer);
    context.register(Server.class);
    context.refresh();
    return context;
  }

  private static int freePort() {
    try (ServerSocket probe = new ServerSocket(0)) {
      return probe.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Not marked as a configuration, so that the application under test does not find it. */
  @EnableWebMvc
  @EnableWebSecurity
  static class Server {

    @Bean
    TomcatServletWebServerFactory web() {
      return new TomcatServletWebServerFactory(PORT);
    }

    @Bean
    DispatcherServlet dispatcherServlet() {
      return new DispatcherServlet();
    }

    @Bean
    SecurityFilterChain chain(HttpSecurity http) {
      return http.oauth2AuthorizationServer(server -> server.oidc(withDefaults()))
          .authorizeHttpRequests(all -> all.anyRequest().authenticated())
          .formLogin(withDefaults())
          .build();
    }

    @Bean
    UserDetailsService users() {
      return name ->
          User.withUsername(name).password("{noop}password").authorities("PERSON").build();
    }

    @Bean
    InMemoryRegisteredClientRepository clients(String answer) {
      return new InMemoryRegisteredClientRepository(
          RegisteredClient.withId(UUID.randomUUID().toString())
              .clientId("hansa")
              .clientSecret("{noop}" + SECRET)
              .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
              .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
              .redirectUri(answer)
              .scope("openid")
              .scope("email")
              .scope("profile")
              .build());
    }

    @Bean
    AuthorizationServerSettings settings() {
      return AuthorizationServerSettings.builder().issuer(issuer()).build();
    }

    @Bean
    JwtDecoder decoder(JWKSource<SecurityContext> keys) {
      return OAuth2AuthorizationServerConfiguration.jwtDecoder(keys);
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> claims() {
      return token -> {
        Authentication user = Objects.requireNonNull(token.getPrincipal());
        USERS
            .getOrDefault(user.getName(), Map.of())
            .forEach((name, value) -> token.getClaims().claim(name, value));
      };
    }

    @Bean
    JWKSource<SecurityContext> keys() throws NoSuchAlgorithmException {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      KeyPair pair = generator.generateKeyPair();
      RSAKey key =
          new RSAKey.Builder((RSAPublicKey) pair.getPublic())
              .privateKey(pair.getPrivate())
              .keyID("test")
              .build();
      return new ImmutableJWKSet<>(new JWKSet(key));
    }
  }
}
