-- What is booked on an invoice gets its id from one sequence, so that ids tell the order of booking across the tables.
create sequence entries;

create table invoices (
    id bigint primary key default nextval('entries'),
    number text not null unique,
    consumer boolean not null,
    principal numeric(14, 2) not null,
    due_on date not null,
    sent_on date,
    interest_percent numeric(5, 2)
);

create table letters (
    id bigint primary key default nextval('entries'),
    invoice_id bigint not null references invoices,
    kind text not null check (kind in ('reminder', 'demand')),
    sent_on date not null,
    channel text not null check (channel in ('post', 'portal', 'phone')),
    cost numeric(14, 2) not null,
    charged numeric(14, 2) not null,
    pay_by date
);

create table payments (
    id bigint primary key default nextval('entries'),
    invoice_id bigint not null references invoices,
    reference text not null,
    received_on date not null,
    amount numeric(14, 2) not null,
    to_agent boolean not null,
    unique (invoice_id, reference)
);

create table remittances (
    id bigint primary key default nextval('entries'),
    invoice_id bigint not null references invoices,
    paid_on date not null,
    amount numeric(14, 2) not null
);

create table disputes (
    id bigint primary key default nextval('entries'),
    invoice_id bigint not null references invoices,
    raised_on date not null,
    ground text not null check (ground in ('material', 'none')),
    amount numeric(14, 2),
    resolved_on date
);

create table consents (
    id bigint primary key default nextval('entries'),
    invoice_id bigint not null references invoices,
    given_on date not null,
    valid_through date,
    withdrawn_on date
);

create index on letters (invoice_id);
create index on remittances (invoice_id);
create index on disputes (invoice_id);
create index on consents (invoice_id);

-- The law books that answers were given by.
create table law_books (
    fingerprint text primary key,
    book jsonb not null
);

-- What was asked and what was answered, for as long as somebody may ask why.
create table receipts (
    id uuid primary key,
    invoice_id bigint not null references invoices,
    given_at timestamptz not null default now(),
    law text not null references law_books,
    request jsonb not null,
    answer jsonb not null
);

create index on receipts (invoice_id);
