package org.preceptor.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckpointKeyFileTest {

  @TempDir Path folder;

  @Test
  void aKeyThatWasMadeIsReadBackAndSignsAlike() {
    var file = folder.resolve("keys").resolve(CheckpointKeyFile.NAME);
    var made = CheckpointKeyFile.make(file, "localhost:8080/credits");
    var read = CheckpointKeyFile.read(file);

    assertThat(read.verifierKey()).isEqualTo(made.verifierKey());
    assertThat(Checkpoint.signed(LedgerHead.EMPTY, read, Instant.EPOCH))
        .isEqualTo(Checkpoint.signed(LedgerHead.EMPTY, made, Instant.EPOCH));
  }

  @Test
  void onlyItsOwnerMayReadTheFile() throws IOException {
    var file = folder.resolve(CheckpointKeyFile.NAME);
    CheckpointKeyFile.make(file, "localhost:8080/credits");

    if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
      assertThat(Optional.of(Files.getPosixFilePermissions(file)))
          .hasValue(PosixFilePermissions.fromString("rw-------"));
    }
  }

  @Test
  void aKeyIsNeverOverwritten() {
    var file = folder.resolve(CheckpointKeyFile.NAME);
    CheckpointKeyFile.make(file, "localhost:8080/credits");

    assertThatThrownBy(() -> CheckpointKeyFile.make(file, "localhost:8080/credits"))
        .isInstanceOf(UncheckedIOException.class);
  }
}
