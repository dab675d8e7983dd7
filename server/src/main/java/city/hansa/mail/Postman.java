package city.hansa.mail;

import city.hansa.mail.Outgoing.Sheet;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailSendException;
import org.springframework.stereotype.Component;

/** Sends what is due, one letter after the other. */
@Component
class Postman {
  private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
  private static final Duration KEPT = Duration.ofDays(30);

  private final Outbox outbox;
  private final Outcomes outcomes;
  private final Smtp smtp;
  private final MailSettings settings;
  private final Clock clock;
  private final Map<String, Composer> composers;

  Postman(
      Outbox outbox,
      Outcomes outcomes,
      Smtp smtp,
      MailSettings settings,
      Clock clock,
      List<Composer> composers) {
    this.outbox = outbox;
    this.outcomes = outcomes;
    this.smtp = smtp;
    this.settings = settings;
    this.clock = clock;
    this.composers =
        composers.stream().collect(Collectors.toMap(Composer::kind, Function.identity()));
  }

  /** Tries every letter that is due, and returns how many have left. */
  int sendDue() {
    int sent = 0;
    if (settings.isSetUp()) {
      Optional<Outgoing> next = outbox.take(clock.instant(), Smtp.lease());
      while (next.isPresent()) {
        sent += send(next.get()) ? 1 : 0;
        next = outbox.take(clock.instant(), Smtp.lease());
      }
      outbox.forget(clock.instant().minus(KEPT));
    }
    return sent;
  }

  private boolean send(Outgoing letter) {
    @Nullable Sheet sheet = null;
    try {
      sheet = letter.ready() == null ? compose(letter) : letter.ready();
      if (sheet == null) {
        outcomes.dropped(letter.id(), clock.instant());
        return false;
      }
      smtp.send(letter.id(), sheet, letter.queuedAt());
      outcomes.sent(letter.id(), clock.instant());
      return true;
    } catch (MessagingException | RuntimeException failure) {
      failed(letter, sheet == null ? null : sheet.to(), failure);
      return false;
    }
  }

  /**
   * @throws IllegalStateException if this version knows nobody who writes such letters
   */
  private @Nullable Sheet compose(Outgoing letter) {
    Composer composer = composers.get(letter.kind());
    if (composer == null) {
      throw new IllegalStateException("Nobody here writes letters of kind " + letter.kind());
    }
    return composer.compose(letter.reference()).map(Sheet::of).orElse(null);
  }

  private void failed(Outgoing letter, @Nullable String recipient, Exception failure) {
    String error = words(failure);
    Instant now = clock.instant();
    Instant next = now.plus(Backoff.after(letter.tries()));
    if (isFinal(failure) || next.isAfter(letter.queuedAt().plus(settings.giveUp()))) {
      LOG.warn("A letter of kind {} is given up: {}", letter.kind(), error);
      outcomes.givenUp(letter.id(), recipient, error, now);
    } else {
      outcomes.later(letter.id(), recipient, error, next);
    }
  }

  /** An address that cannot be one, or that the server refuses for good. */
  private static boolean isFinal(@Nullable Throwable failure) {
    return switch (failure) {
      case null -> false;
      case AddressException wrong -> true;
      case SendFailedException refused
          when refused.getInvalidAddresses() != null && refused.getInvalidAddresses().length > 0 ->
          true;
      case MailSendException several ->
          several.getFailedMessages().values().stream().anyMatch(Postman::isFinal);
      case MessagingException other -> isFinal(other.getNextException());
      default -> isFinal(failure.getCause());
    };
  }

  private static String words(Exception failure) {
    Throwable deepest = failure;
    for (int i = 0; i < 10 && deepest.getCause() != null; i++) {
      deepest = deepest.getCause();
    }
    String words = String.valueOf(deepest.getMessage() == null ? deepest : deepest.getMessage());
    return words.strip().substring(0, Math.min(500, words.strip().length()));
  }
}
