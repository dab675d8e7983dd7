package city.hansa.accounts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A browser or a program of a test, in English. Follows no redirect. A browser keeps cookies and
 * sends with every form what the page of the form held.
 */
public final class Client {
  private static final Pattern FORM_TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]*)\"");

  private final String base;
  private final @Nullable String bearer;
  private @Nullable String formToken;
  private @Nullable String tokensCookies;
  private final CookieManager cookies = new CookieManager();
  private final HttpClient http = HttpClient.newBuilder().cookieHandler(cookies).build();

  Client(String base, @Nullable String bearer) {
    this.base = base;
    this.bearer = bearer;
  }

  public HttpResponse<String> get(String path) {
    return send(request(path).GET().build());
  }

  /** Sends a form: names and values in turn, with the token of a page of ours. */
  public HttpResponse<String> post(String path, String... fields) {
    List<String> pairs = new ArrayList<>();
    for (int i = 0; i < fields.length; i += 2) {
      pairs.add(encode(fields[i]) + "=" + encode(fields[i + 1]));
    }
    if (bearer == null) {
      pairs.add("_csrf=" + encode(formToken()));
    }
    return send("POST", path, "application/x-www-form-urlencoded", String.join("&", pairs));
  }

  public HttpResponse<String> postJson(String path, String json) {
    return send("POST", path, "application/json", json);
  }

  /** Any method and body; a browser adds the token of a page of ours as a header. */
  public HttpResponse<String> send(String method, String path, String type, String body) {
    BodyPublisher sent = body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body);
    HttpRequest.Builder request = request(path).method(method, sent).header("Content-Type", type);
    if (bearer == null && !body.contains("_csrf=")) {
      request.header("X-CSRF-TOKEN", formToken());
    }
    return send(request.build());
  }

  /** As a page of another site would: with the cookies, without the token. */
  public HttpResponse<String> forge(String method, String path) {
    return send(request(path).method(method, BodyPublishers.noBody()).build());
  }

  /** The body of a file as it comes. */
  public byte[] bytes(String path) {
    return send(request(path).GET().build(), BodyHandlers.ofByteArray()).body();
  }

  public HttpResponse<String> send(HttpRequest request) {
    return send(request, BodyHandlers.ofString());
  }

  private <T> HttpResponse<T> send(HttpRequest request, BodyHandler<T> read) {
    try {
      return http.send(request, read);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  public HttpRequest.Builder request(String path) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(base + path)).header("Accept-Language", "en");
    return bearer == null ? request : request.header("Authorization", "Bearer " + bearer);
  }

  /** Signs in by the form; fails if that fails. */
  public void signIn(String email, String password) {
    HttpResponse<String> answer = post("/sign-in", "email", email, "password", password);
    if (answer.statusCode() != 303) {
      throw new AssertionError(answer.statusCode() + " " + answer.body());
    }
  }

  public List<HttpCookie> cookies() {
    return cookies.getCookieStore().getCookies();
  }

  /**
   * What the forms of this browser send along; the page of the sign-in is asked for it, once for as
   * long as the cookies stay the same.
   */
  public String formToken() {
    String now = cookies().toString();
    if (formToken == null || !now.equals(tokensCookies)) {
      HttpResponse<String> page = get("/sign-in");
      Matcher found =
          FORM_TOKEN.matcher(page.statusCode() == 200 ? page.body() : get("/desk").body());
      if (!found.find()) {
        throw new AssertionError("no form on the page");
      }
      formToken = found.group(1);
      tokensCookies = cookies().toString();
    }
    return formToken;
  }

  /** Is signed in from now on, by the secret of a session. */
  void come(String session) {
    HttpCookie cookie = new HttpCookie("hansa-session", session);
    // As the store names what came from this host, so that a later one takes its place.
    cookie.setDomain("localhost.local");
    cookie.setPath("/");
    cookie.setVersion(0);
    cookies.getCookieStore().add(URI.create(base), cookie);
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
