package org.preceptor.credit;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.Set;

/**
 * The checkpoint key in its file: a PKCS#12 with one Ed25519 key whose alias is the ledger's name.
 * Only the file's owner may read it, so the store's password is no secret.
 */
public final class CheckpointKeyFile {

  /** Within the folder of keys. */
  public static final String NAME = "checkpoint.p12";

  private static final char[] PASSWORD = "checkpoint".toCharArray();

  private CheckpointKeyFile() {}

  /** Reads the key. */
  public static CheckpointKey read(Path file) {
    try (var in = Files.newInputStream(file)) {
      var store = KeyStore.getInstance("PKCS12");
      store.load(in, PASSWORD);
      var origin = store.aliases().nextElement();
      var secret = (PrivateKey) store.getKey(origin, PASSWORD);
      return new CheckpointKey(origin, secret, store.getCertificate(origin).getPublicKey());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the checkpoint key can't be read: " + file, e);
    }
  }

  /** Makes a new key under a name and keeps it, for its owner alone. */
  public static CheckpointKey make(Path file, String origin) {
    try {
      var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
      var store = KeyStore.getInstance("PKCS12");
      store.load(null, PASSWORD);
      store.setKeyEntry(
          origin, pair.getPrivate(), PASSWORD, new Certificate[] {certificate(pair, origin)});
      var bytes = new ByteArrayOutputStream();
      store.store(bytes, PASSWORD);
      keep(file, bytes.toByteArray());
      return new CheckpointKey(origin, pair.getPrivate(), pair.getPublic());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the checkpoint key can't be made", e);
    }
  }

  private static void keep(Path file, byte[] bytes) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    if (Files.getFileStore(file.toAbsolutePath().getParent()).supportsFileAttributeView("posix")) {
      var mine = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
      try (var out =
          Files.newByteChannel(
              file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), mine)) {
        out.write(ByteBuffer.wrap(bytes));
      }
    } else {
      Files.write(file, bytes, StandardOpenOption.CREATE_NEW);
    }
  }

  /**
   * PKCS#12 keeps a key only beside a certificate: the least that X.509 allows, signed by itself.
   */
  private static Certificate certificate(KeyPair pair, String origin)
      throws GeneralSecurityException {
    var ed25519 = der(0x30, der(0x06, new byte[] {0x2b, 0x65, 0x70}));
    var commonName = der(0x06, new byte[] {0x55, 0x04, 0x03});
    var name =
        der(
            0x30,
            der(0x31, der(0x30, commonName, der(0x0c, origin.getBytes(StandardCharsets.UTF_8)))));
    var validity = der(0x30, time("20260101000000Z"), time("99991231235959Z"));
    var serial = der(0x02, BigInteger.ONE.toByteArray());
    var signed = der(0x30, serial, ed25519, name, validity, name, pair.getPublic().getEncoded());
    var signature = Signature.getInstance("Ed25519");
    signature.initSign(pair.getPrivate());
    signature.update(signed);
    var whole = der(0x30, signed, ed25519, der(0x03, new byte[] {0}, signature.sign()));
    return CertificateFactory.getInstance("X.509")
        .generateCertificate(new ByteArrayInputStream(whole));
  }

  private static byte[] time(String generalized) {
    return der(0x18, generalized.getBytes(StandardCharsets.US_ASCII));
  }

  private static byte[] der(int tag, byte[]... parts) {
    var content = new ByteArrayOutputStream();
    for (var part : parts) {
      content.writeBytes(part);
    }
    var out = new ByteArrayOutputStream();
    out.write(tag);
    int length = content.size();
    if (length < 0x80) {
      out.write(length);
    } else {
      var bytes = BigInteger.valueOf(length).toByteArray();
      int skip = bytes[0] == 0 ? 1 : 0;
      out.write(0x80 | (bytes.length - skip));
      out.write(bytes, skip, bytes.length - skip);
    }
    out.writeBytes(content.toByteArray());
    return out.toByteArray();
  }
}
