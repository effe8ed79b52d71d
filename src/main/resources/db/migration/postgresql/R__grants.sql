-- The serving role works with rows and owns nothing. Runs at every migration, so that a new table is never forgotten:
-- ${flyway:timestamp}
grant usage on schema public to ${servingRole};
grant select, insert, update, delete on all tables in schema public to ${servingRole};
revoke insert, update, delete on flyway_schema_history from ${servingRole};

-- What is published stays; what a person has shown is not rewritten, and goes only when the person is erased.
revoke update, delete on published from ${servingRole};
revoke update on evidence from ${servingRole};

-- The ledger is only added to. Content may be erased, never rewritten; the head is the one row that moves.
revoke update, delete on credit_entry from ${servingRole};
revoke update on credit_entry_content, credit_certificate from ${servingRole};
revoke update, delete on credit_checkpoint from ${servingRole};
revoke insert, delete on ledger_head from ${servingRole};

-- What was agreed on supervision is only added to. An agreement can be locked, which PostgreSQL counts as updating: its trigger forbids that.
revoke update, delete on agreement_supervisee, agreement_version, agreement_term, agreement_signature, agreement_approval,
  agreement_ending, agreement_hand_over from ${servingRole};
revoke delete on supervision_agreement from ${servingRole};

-- So is what is on record of hours.
revoke update, delete on session_record, session_entry, session_presence, session_confirmation, practice_entry, practice_amount,
  practice_countersignature from ${servingRole};
