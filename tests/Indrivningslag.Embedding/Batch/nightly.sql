-- One run a day. It covers the invoices there were when it first began, in blocks of so many.
create table nightly_runs (
    on_day date primary key,
    last_invoice bigint not null,
    block_size int not null
);

-- A block is committed together with its decisions: there is all of it or nothing.
create table nightly_blocks (
    on_day date not null references nightly_runs,
    first_invoice bigint not null,
    primary key (on_day, first_invoice)
);

create table decisions (
    on_day date not null references nightly_runs,
    invoice_id bigint not null references invoices,
    may_send_demand boolean,
    demand_from date,
    demand_at_most numeric(12, 2),
    costs numeric(12, 2),
    owed numeric(12, 2),
    reasons jsonb,
    problem text,
    primary key (on_day, invoice_id)
);
