package city.hansa.accounts.session;

import city.hansa.accounts.session.Sessions.Stage;
import java.util.UUID;
import org.springframework.context.ApplicationContext;

/** Sessions without a sign-in, whose slow check of a password most tests are not about. */
public final class TestSessions {

  private TestSessions() {}

  /** The secret of a new session. */
  public static String begin(ApplicationContext context, UUID account) {
    Sessions sessions = context.getBean(Sessions.class);
    return sessions.begin(account, Stage.SIGNED_IN, "127.0.0.1", "test").text();
  }
}
