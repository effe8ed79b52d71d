package org.preceptor.identity.argon2;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.enterprise.context.ApplicationScoped;
import java.text.Normalizer;
import java.util.concurrent.Semaphore;
import org.preceptor.identity.PasswordHashing;

/**
 * Argon2id with 19 MiB, two passes and one lane. A hash carries its own numbers, so raising them
 * later leaves old passwords readable.
 */
@ApplicationScoped
public class Argon2Passwords implements PasswordHashing {

  private static final int KIBIBYTES = 19 * 1024;
  private static final int PASSES = 2;
  private static final int LANES = 1;
  private static final int HASH_BYTES = 32;
  private static final int SALT_BYTES = 16;

  private static final Argon2Function ARGON2 =
      Argon2Function.getInstance(KIBIBYTES, PASSES, LANES, HASH_BYTES, Argon2.ID);

  /** Each hash takes its memory, so few are made at once; the others wait their turn. */
  private static final Semaphore TURNS = new Semaphore(4, true);

  private final String nobodys = hashed("nobody has this password");

  @Override
  public String hash(String password) {
    return hashed(password);
  }

  private static String hashed(String password) {
    TURNS.acquireUninterruptibly();
    try {
      return Password.hash(normal(password)).addRandomSalt(SALT_BYTES).with(ARGON2).getResult();
    } finally {
      TURNS.release();
    }
  }

  @Override
  public boolean matches(String password, String hash) {
    TURNS.acquireUninterruptibly();
    try {
      return Password.check(normal(password), hash).with(Argon2Function.getInstanceFromHash(hash));
    } finally {
      TURNS.release();
    }
  }

  @Override
  public void pretend(String password) {
    matches(password, nobodys);
  }

  /** The same password typed on another keyboard may be other code points. */
  private static String normal(String password) {
    return Normalizer.normalize(password, Normalizer.Form.NFKC);
  }
}
