package org.preceptor.credit.jpa;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.stream.Collectors;
import org.preceptor.credit.Hash;
import org.preceptor.credit.LedgerHead;

@Entity
@Table(name = "ledger_head")
class LedgerHeadRow {

  static final int ONLY = 1;

  private static final int HEX_LENGTH = 2 * Hash.LENGTH;

  @Id int id;

  long size;

  String root;

  String frontier;

  @SuppressWarnings("NullAway.Init") // JPA sets the fields
  protected LedgerHeadRow() {}

  LedgerHead toHead() {
    var hashes = new ArrayList<Hash>();
    for (int at = 0; at < frontier.length(); at += HEX_LENGTH) {
      hashes.add(new Hash(HexFormat.of().parseHex(frontier, at, at + HEX_LENGTH)));
    }
    return new LedgerHead(size, hashes);
  }

  void set(LedgerHead head) {
    size = head.size();
    root = head.root().toString();
    frontier = head.frontier().stream().map(Hash::toString).collect(Collectors.joining());
  }
}
