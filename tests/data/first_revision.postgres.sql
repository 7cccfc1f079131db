SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;
SET default_tablespace = '';
SET default_table_access_method = heap;
CREATE TABLE public.alembic_version (
    version_num character varying(32) NOT NULL
);
CREATE TABLE public.attention_items (
    id integer NOT NULL,
    kind character varying NOT NULL,
    object_key character varying NOT NULL,
    facts json NOT NULL,
    raised_at timestamp with time zone NOT NULL,
    settled_at timestamp with time zone,
    settled_by character varying,
    resolution character varying
);
CREATE SEQUENCE public.attention_items_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.attention_items_id_seq OWNED BY public.attention_items.id;
CREATE TABLE public.audit (
    id integer NOT NULL,
    at timestamp with time zone NOT NULL,
    staff_id integer,
    act character varying NOT NULL,
    by character varying NOT NULL,
    detail character varying NOT NULL
);
CREATE SEQUENCE public.audit_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.audit_id_seq OWNED BY public.audit.id;
CREATE TABLE public.cases (
    id integer NOT NULL,
    order_number character varying NOT NULL,
    kind character varying NOT NULL,
    state character varying NOT NULL,
    note text NOT NULL,
    outcome text,
    opened_by character varying NOT NULL,
    opened_at timestamp with time zone NOT NULL,
    settled_by character varying,
    settled_at timestamp with time zone,
    CONSTRAINT ck_cases_known_kind CHECK (((kind)::text = ANY ((ARRAY['withdrawal'::character varying, 'loss'::character varying, 'damage'::character varying, 'defect'::character varying])::text[]))),
    CONSTRAINT ck_cases_known_state CHECK (((state)::text = ANY ((ARRAY['open'::character varying, 'settled'::character varying])::text[])))
);
CREATE SEQUENCE public.cases_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.cases_id_seq OWNED BY public.cases.id;
CREATE TABLE public.documents (
    kind character varying NOT NULL,
    body text NOT NULL,
    changed_at timestamp with time zone NOT NULL
);
CREATE TABLE public.heartbeats (
    name character varying NOT NULL,
    seen_at timestamp with time zone NOT NULL
);
CREATE TABLE public.money_ledger (
    id integer NOT NULL,
    order_number character varying,
    kind character varying NOT NULL,
    stripe_id character varying NOT NULL,
    payment_intent character varying,
    amount_minor integer NOT NULL,
    currency character varying NOT NULL,
    livemode boolean NOT NULL,
    at timestamp with time zone NOT NULL,
    CONSTRAINT ck_money_ledger_known_kind CHECK (((kind)::text = ANY ((ARRAY['payment'::character varying, 'refund'::character varying, 'refund_failed'::character varying, 'dispute'::character varying, 'dispute_reversed'::character varying])::text[])))
);
CREATE SEQUENCE public.money_ledger_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.money_ledger_id_seq OWNED BY public.money_ledger.id;
CREATE TABLE public.order_addresses (
    id integer NOT NULL,
    order_id integer NOT NULL,
    role character varying NOT NULL,
    name character varying NOT NULL,
    company character varying,
    line1 character varying NOT NULL,
    line2 character varying,
    line3 character varying,
    city character varying NOT NULL,
    area character varying,
    postal_code character varying,
    country character varying NOT NULL
);
CREATE SEQUENCE public.order_addresses_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.order_addresses_id_seq OWNED BY public.order_addresses.id;
CREATE TABLE public.order_events (
    id integer NOT NULL,
    order_id integer NOT NULL,
    at timestamp with time zone NOT NULL,
    act character varying NOT NULL,
    by character varying NOT NULL,
    detail json NOT NULL
);
CREATE SEQUENCE public.order_events_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.order_events_id_seq OWNED BY public.order_events.id;
CREATE TABLE public.order_line_taxes (
    id integer NOT NULL,
    order_line_id integer NOT NULL,
    tax_class character varying NOT NULL,
    rate numeric(6,4) NOT NULL,
    base_minor integer NOT NULL,
    tax_minor integer NOT NULL,
    place character varying NOT NULL,
    reason character varying NOT NULL
);
CREATE SEQUENCE public.order_line_taxes_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.order_line_taxes_id_seq OWNED BY public.order_line_taxes.id;
CREATE TABLE public.order_lines (
    id integer NOT NULL,
    order_id integer NOT NULL,
    "position" integer NOT NULL,
    kind character varying NOT NULL,
    sku character varying,
    name character varying NOT NULL,
    name_for_staff character varying NOT NULL,
    step character varying NOT NULL,
    quantity integer NOT NULL,
    unit_minor integer NOT NULL,
    total_minor integer NOT NULL,
    tax_minor integer NOT NULL,
    weight_grams integer NOT NULL,
    hs_code character varying,
    origin character varying,
    customs_description character varying,
    file_name character varying,
    file_title character varying,
    CONSTRAINT ck_order_lines_known_kind CHECK (((kind)::text = ANY ((ARRAY['goods'::character varying, 'digital'::character varying, 'post'::character varying, 'gift'::character varying])::text[]))),
    CONSTRAINT ck_order_lines_quantity_positive CHECK ((quantity > 0)),
    CONSTRAINT ck_order_lines_total_not_negative CHECK ((total_minor >= 0))
);
CREATE SEQUENCE public.order_lines_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.order_lines_id_seq OWNED BY public.order_lines.id;
CREATE TABLE public.orders (
    id integer NOT NULL,
    number character varying NOT NULL,
    token character varying NOT NULL,
    attempt character varying NOT NULL,
    state character varying NOT NULL,
    language character varying NOT NULL,
    currency character varying NOT NULL,
    total_minor integer NOT NULL,
    tax_minor integer NOT NULL,
    email character varying NOT NULL,
    phone character varying,
    note text,
    service character varying,
    service_name character varying,
    service_name_for_staff character varying,
    transit_days_min integer,
    transit_days_max integer,
    livemode boolean NOT NULL,
    created_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    confirmed_at timestamp with time zone,
    ended_at timestamp with time zone,
    email_key character varying NOT NULL,
    name_key character varying NOT NULL COLLATE pg_catalog."C",
    postal_code_key character varying NOT NULL,
    CONSTRAINT ck_orders_known_state CHECK (((state)::text = ANY ((ARRAY['open'::character varying, 'confirmed'::character varying, 'expired'::character varying, 'cancelled'::character varying, 'undecided'::character varying])::text[]))),
    CONSTRAINT ck_orders_total_not_negative CHECK ((total_minor >= 0))
);
CREATE SEQUENCE public.orders_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.orders_id_seq OWNED BY public.orders.id;
CREATE TABLE public.outbox (
    id integer NOT NULL,
    once character varying NOT NULL,
    message character varying NOT NULL,
    language character varying NOT NULL,
    "to" character varying NOT NULL,
    subject character varying NOT NULL,
    text text NOT NULL,
    html text NOT NULL,
    message_id character varying NOT NULL,
    order_number character varying,
    state character varying NOT NULL,
    attempts integer NOT NULL,
    created_at timestamp with time zone NOT NULL,
    next_attempt_at timestamp with time zone NOT NULL,
    sent_at timestamp with time zone,
    last_error text
);
CREATE SEQUENCE public.outbox_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.outbox_id_seq OWNED BY public.outbox.id;
CREATE TABLE public.parcel_lines (
    parcel_id integer NOT NULL,
    order_line_id integer NOT NULL,
    quantity integer NOT NULL
);
CREATE TABLE public.parcels (
    id integer NOT NULL,
    order_id integer NOT NULL,
    "position" integer NOT NULL,
    state character varying NOT NULL,
    held_reason character varying,
    service character varying NOT NULL,
    weight_grams integer NOT NULL,
    carrier character varying,
    tracking character varying,
    packed_at timestamp with time zone,
    posted_at timestamp with time zone,
    CONSTRAINT ck_parcels_known_state CHECK (((state)::text = ANY ((ARRAY['to_pack'::character varying, 'packed'::character varying, 'posted'::character varying, 'returned'::character varying, 'lost'::character varying, 'cancelled'::character varying])::text[])))
);
CREATE SEQUENCE public.parcels_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.parcels_id_seq OWNED BY public.parcels.id;
CREATE TABLE public.payment_attempts (
    id integer NOT NULL,
    order_number character varying NOT NULL,
    attempt integer NOT NULL,
    idempotency_key character varying NOT NULL,
    request text NOT NULL,
    state character varying NOT NULL,
    session_id character varying,
    url text,
    payment_intent character varying,
    expires_at timestamp with time zone NOT NULL,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT ck_payment_attempts_known_state CHECK (((state)::text = ANY ((ARRAY['prepared'::character varying, 'open'::character varying, 'processing'::character varying, 'paid'::character varying, 'expired'::character varying, 'failed'::character varying, 'refused'::character varying, 'unclear'::character varying])::text[])))
);
CREATE SEQUENCE public.payment_attempts_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.payment_attempts_id_seq OWNED BY public.payment_attempts.id;
CREATE TABLE public.prices (
    id integer NOT NULL,
    sku character varying NOT NULL,
    currency character varying NOT NULL,
    step character varying NOT NULL,
    amount_minor integer NOT NULL,
    valid_from timestamp with time zone NOT NULL,
    valid_to timestamp with time zone,
    CONSTRAINT ck_prices_amount_not_negative CHECK ((amount_minor >= 0))
);
CREATE SEQUENCE public.prices_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.prices_id_seq OWNED BY public.prices.id;
CREATE TABLE public.products (
    id integer NOT NULL,
    slug character varying NOT NULL,
    "position" integer NOT NULL,
    kind character varying NOT NULL,
    tax_class character varying NOT NULL,
    published boolean NOT NULL,
    texts json NOT NULL,
    details json NOT NULL,
    pictures json NOT NULL,
    chapters json NOT NULL,
    changed_at timestamp with time zone NOT NULL,
    CONSTRAINT ck_products_known_kind CHECK (((kind)::text = ANY ((ARRAY['goods'::character varying, 'digital'::character varying])::text[])))
);
CREATE SEQUENCE public.products_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.products_id_seq OWNED BY public.products.id;
CREATE TABLE public.refunds (
    id integer NOT NULL,
    order_number character varying NOT NULL,
    payment_intent character varying NOT NULL,
    amount_minor integer NOT NULL,
    currency character varying NOT NULL,
    idempotency_key character varying NOT NULL,
    request text NOT NULL,
    state character varying NOT NULL,
    stripe_id character varying,
    failure character varying,
    by character varying NOT NULL,
    created_at timestamp with time zone NOT NULL,
    next_attempt_at timestamp with time zone NOT NULL,
    CONSTRAINT ck_refunds_amount_positive CHECK ((amount_minor > 0)),
    CONSTRAINT ck_refunds_known_state CHECK (((state)::text = ANY ((ARRAY['requested'::character varying, 'unconfirmed'::character varying, 'pending'::character varying, 'succeeded'::character varying, 'failed'::character varying, 'refused'::character varying])::text[])))
);
CREATE SEQUENCE public.refunds_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.refunds_id_seq OWNED BY public.refunds.id;
CREATE TABLE public.sign_in_failures (
    email_hash character varying NOT NULL,
    attempts integer NOT NULL,
    last_at timestamp with time zone NOT NULL,
    locked_until timestamp with time zone
);
CREATE TABLE public.sign_up_links (
    token_hash character varying NOT NULL,
    staff_id integer NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    used_at timestamp with time zone
);
CREATE TABLE public.staff (
    id integer NOT NULL,
    email character varying NOT NULL,
    role character varying NOT NULL,
    password_hash character varying,
    totp_secret character varying,
    totp_last_step integer NOT NULL,
    session_version integer NOT NULL,
    created_at timestamp with time zone NOT NULL,
    last_signed_in_at timestamp with time zone,
    disabled_at timestamp with time zone,
    CONSTRAINT ck_staff_known_role CHECK (((role)::text = ANY ((ARRAY['packer'::character varying, 'manager'::character varying, 'admin'::character varying])::text[])))
);
CREATE SEQUENCE public.staff_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.staff_id_seq OWNED BY public.staff.id;
CREATE TABLE public.stock_items (
    key character varying NOT NULL,
    on_hand integer NOT NULL,
    reserved integer NOT NULL,
    CONSTRAINT ck_stock_items_on_hand_not_negative CHECK ((on_hand >= 0)),
    CONSTRAINT ck_stock_items_reserved_not_negative CHECK ((reserved >= 0)),
    CONSTRAINT ck_stock_items_reserved_on_hand CHECK ((reserved <= on_hand))
);
CREATE TABLE public.stock_moves (
    id integer NOT NULL,
    key character varying NOT NULL,
    on_hand_change integer NOT NULL,
    reserved_change integer NOT NULL,
    reason character varying NOT NULL,
    reference character varying NOT NULL,
    at timestamp with time zone NOT NULL
);
CREATE SEQUENCE public.stock_moves_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.stock_moves_id_seq OWNED BY public.stock_moves.id;
CREATE TABLE public.stripe_events (
    id character varying NOT NULL,
    type character varying NOT NULL,
    facts json NOT NULL,
    received_at timestamp with time zone NOT NULL
);
CREATE TABLE public.variants (
    sku character varying NOT NULL,
    product_id integer NOT NULL,
    "position" integer NOT NULL,
    label json NOT NULL,
    weight_grams integer NOT NULL,
    hs_code character varying,
    origin character varying,
    customs_description character varying,
    manufacturer_id character varying,
    max_per_order integer NOT NULL,
    file_name character varying,
    file_title character varying,
    withdrawn_at timestamp with time zone,
    CONSTRAINT ck_variants_max_per_order_positive CHECK ((max_per_order > 0)),
    CONSTRAINT ck_variants_weight_not_negative CHECK ((weight_grams >= 0))
);
ALTER TABLE ONLY public.attention_items ALTER COLUMN id SET DEFAULT nextval('public.attention_items_id_seq'::regclass);
ALTER TABLE ONLY public.audit ALTER COLUMN id SET DEFAULT nextval('public.audit_id_seq'::regclass);
ALTER TABLE ONLY public.cases ALTER COLUMN id SET DEFAULT nextval('public.cases_id_seq'::regclass);
ALTER TABLE ONLY public.money_ledger ALTER COLUMN id SET DEFAULT nextval('public.money_ledger_id_seq'::regclass);
ALTER TABLE ONLY public.order_addresses ALTER COLUMN id SET DEFAULT nextval('public.order_addresses_id_seq'::regclass);
ALTER TABLE ONLY public.order_events ALTER COLUMN id SET DEFAULT nextval('public.order_events_id_seq'::regclass);
ALTER TABLE ONLY public.order_line_taxes ALTER COLUMN id SET DEFAULT nextval('public.order_line_taxes_id_seq'::regclass);
ALTER TABLE ONLY public.order_lines ALTER COLUMN id SET DEFAULT nextval('public.order_lines_id_seq'::regclass);
ALTER TABLE ONLY public.orders ALTER COLUMN id SET DEFAULT nextval('public.orders_id_seq'::regclass);
ALTER TABLE ONLY public.outbox ALTER COLUMN id SET DEFAULT nextval('public.outbox_id_seq'::regclass);
ALTER TABLE ONLY public.parcels ALTER COLUMN id SET DEFAULT nextval('public.parcels_id_seq'::regclass);
ALTER TABLE ONLY public.payment_attempts ALTER COLUMN id SET DEFAULT nextval('public.payment_attempts_id_seq'::regclass);
ALTER TABLE ONLY public.prices ALTER COLUMN id SET DEFAULT nextval('public.prices_id_seq'::regclass);
ALTER TABLE ONLY public.products ALTER COLUMN id SET DEFAULT nextval('public.products_id_seq'::regclass);
ALTER TABLE ONLY public.refunds ALTER COLUMN id SET DEFAULT nextval('public.refunds_id_seq'::regclass);
ALTER TABLE ONLY public.staff ALTER COLUMN id SET DEFAULT nextval('public.staff_id_seq'::regclass);
ALTER TABLE ONLY public.stock_moves ALTER COLUMN id SET DEFAULT nextval('public.stock_moves_id_seq'::regclass);
INSERT INTO public.alembic_version VALUES ('0001');
INSERT INTO public.audit VALUES (1, '2026-11-23 03:31:26.947655+00', 1, 'added', 'command line', 'admin');
INSERT INTO public.documents VALUES ('seller', '{"name": {"en": "Calendar Co-operative (demonstration)", "ar": "تعاونية التقويم (متجر تجريبي)"}, "address": ["Musterstraße 12", "10999 Berlin", "Germany"], "country": "DE", "email": "post@calendar.example", "phone": "+49 30 23125 026", "website": "https://calendar.example", "tax_numbers": [{"label": "VAT", "number": "DE000000000"}, {"label": "Steuernummer", "number": "00/000/00000"}], "return_address": ["Calendar Co-operative (demonstration)", "Returns", "Musterstraße 12", "10999 Berlin", "Germany"], "legal_contact": "legal@calendar.example"}', '2026-11-23 03:31:26.798218+00');
INSERT INTO public.documents VALUES ('taxes', '[{"place": "DE", "class": "standard", "rate": "0.19", "from": "2007-01-01", "to": "2020-06-30"}, {"place": "DE", "class": "standard", "rate": "0.16", "from": "2020-07-01", "to": "2020-12-31"}, {"place": "DE", "class": "standard", "rate": "0.19", "from": "2021-01-01"}, {"place": "DE", "class": "book", "rate": "0.07", "from": "2007-01-01", "to": "2020-06-30"}, {"place": "DE", "class": "book", "rate": "0.05", "from": "2020-07-01", "to": "2020-12-31"}, {"place": "DE", "class": "book", "rate": "0.07", "from": "2021-01-01"}, {"place": "DE", "class": "digital", "rate": "0.19", "from": "2007-01-01", "to": "2020-06-30"}, {"place": "DE", "class": "digital", "rate": "0.16", "from": "2020-07-01", "to": "2020-12-31"}, {"place": "DE", "class": "digital", "rate": "0.19", "from": "2021-01-01"}, {"place": "FR", "class": "standard", "rate": "0.20", "from": "2014-01-01"}, {"place": "FR", "class": "book", "rate": "0.055", "from": "2014-01-01"}, {"place": "FR", "class": "digital", "rate": "0.20", "from": "2014-01-01"}, {"place": "AT", "class": "standard", "rate": "0.20", "from": "2022-01-01"}, {"place": "AT", "class": "book", "rate": "0.10", "from": "2022-01-01"}, {"place": "AT", "class": "digital", "rate": "0.20", "from": "2022-01-01"}, {"place": "IE", "class": "standard", "rate": "0.23", "from": "2021-03-01"}, {"place": "IE", "class": "book", "rate": "0", "from": "2021-03-01"}, {"place": "IE", "class": "digital", "rate": "0.23", "from": "2021-03-01"}, {"place": "GB", "class": "standard", "rate": "0.20", "from": "2011-01-04"}, {"place": "GB", "class": "book", "rate": "0", "from": "2011-01-04"}, {"place": "GB", "class": "digital", "rate": "0.20", "from": "2011-01-04"}]', '2026-11-23 03:31:26.798218+00');
INSERT INTO public.documents VALUES ('shipping', '{"packaging_grams": 80, "zones": [{"key": "home", "countries": ["DE"], "services": [{"key": "standard", "name": {"en": "Letter post", "ar": "بريد عادي"}, "days": [1, 3], "tracked": false, "from": "2025-01-01", "bands": [{"grams": 500, "EUR": 220, "GBP": 190}, {"grams": 1000, "EUR": 290, "GBP": 250}, {"grams": 2000, "EUR": 399, "GBP": 345}]}, {"key": "tracked", "name": {"en": "Parcel with tracking", "ar": "طرد مع تتبُّع"}, "days": [1, 3], "tracked": true, "from": "2025-01-01", "bands": [{"grams": 2000, "EUR": 549, "GBP": 475}, {"grams": 5000, "EUR": 699, "GBP": 605}, {"grams": 10000, "EUR": 949, "GBP": 820}, {"grams": 20000, "EUR": 1649, "GBP": 1425}]}]}, {"key": "europe", "countries": ["AD", "AL", "AT", "AX", "BA", "BE", "BG", "BY", "CH", "CY", "CZ", "DK", "EE", "ES", "FI", "FO", "FR", "GB", "GG", "GI", "GR", "HR", "HU", "IE", "IM", "IS", "IT", "JE", "LI", "LT", "LU", "LV", "MC", "MD", "ME", "MK", "MT", "NL", "NO", "PL", "PT", "RO", "RS", "RU", "SE", "SI", "SJ", "SK", "SM", "TR", "UA", "VA", "XK"], "services": [{"key": "standard", "name": {"en": "International letter post", "ar": "بريد دولي عادي"}, "days": [4, 9], "tracked": false, "from": "2025-01-01", "bands": [{"grams": 500, "EUR": 600, "GBP": 520}, {"grams": 1000, "EUR": 890, "GBP": 770}, {"grams": 2000, "EUR": 1190, "GBP": 1030}]}, {"key": "tracked", "name": {"en": "International parcel with tracking", "ar": "طرد دولي مع تتبُّع"}, "days": [3, 7], "tracked": true, "from": "2025-01-01", "bands": [{"grams": 500, "EUR": 950, "GBP": 820}, {"grams": 1000, "EUR": 1190, "GBP": 1030}, {"grams": 2000, "EUR": 1390, "GBP": 1200}, {"grams": 5000, "EUR": 1590, "GBP": 1375}, {"grams": 10000, "EUR": 1800, "GBP": 1555}]}]}, {"key": "world", "countries": ["AE", "AF", "AG", "AI", "AM", "AO", "AQ", "AR", "AS", "AU", "AW", "AZ", "BB", "BD", "BF", "BH", "BI", "BJ", "BL", "BM", "BN", "BO", "BQ", "BR", "BS", "BT", "BV", "BW", "BZ", "CA", "CC", "CD", "CF", "CG", "CI", "CK", "CL", "CM", "CN", "CO", "CR", "CU", "CV", "CW", "CX", "DJ", "DM", "DO", "DZ", "EC", "EG", "EH", "ER", "ET", "FJ", "FK", "FM", "GA", "GD", "GE", "GF", "GH", "GL", "GM", "GN", "GP", "GQ", "GS", "GT", "GU", "GW", "GY", "HK", "HM", "HN", "HT", "ID", "IL", "IN", "IO", "IQ", "IR", "JM", "JO", "JP", "KE", "KG", "KH", "KI", "KM", "KN", "KR", "KW", "KY", "KZ", "LA", "LB", "LC", "LK", "LR", "LS", "LY", "MA", "MF", "MG", "MH", "ML", "MM", "MN", "MO", "MP", "MQ", "MR", "MS", "MU", "MV", "MW", "MX", "MY", "MZ", "NA", "NC", "NE", "NF", "NG", "NI", "NP", "NR", "NU", "NZ", "OM", "PA", "PE", "PF", "PG", "PH", "PK", "PM", "PN", "PR", "PS", "PW", "PY", "QA", "RE", "RW", "SA", "SB", "SC", "SG", "SH", "SL", "SN", "SO", "SR", "SS", "ST", "SV", "SX", "SY", "SZ", "TC", "TD", "TF", "TG", "TH", "TJ", "TK", "TL", "TM", "TN", "TO", "TT", "TV", "TW", "TZ", "UG", "UM", "US", "UY", "UZ", "VC", "VE", "VG", "VI", "VN", "VU", "WF", "WS", "YE", "YT", "ZA", "ZM", "ZW"], "services": [{"key": "standard", "name": {"en": "International letter post", "ar": "بريد دولي عادي"}, "days": [8, 25], "tracked": false, "from": "2025-01-01", "bands": [{"grams": 500, "EUR": 900, "GBP": 780}, {"grams": 1000, "EUR": 1390, "GBP": 1200}, {"grams": 2000, "EUR": 1990, "GBP": 1720}]}, {"key": "tracked", "name": {"en": "International parcel with tracking", "ar": "طرد دولي مع تتبُّع"}, "days": [7, 18], "tracked": true, "from": "2025-01-01", "bands": [{"grams": 500, "EUR": 1350, "GBP": 1165}, {"grams": 1000, "EUR": 1790, "GBP": 1545}, {"grams": 2000, "EUR": 2490, "GBP": 2150}, {"grams": 5000, "EUR": 3490, "GBP": 3015}, {"grams": 10000, "EUR": 4500, "GBP": 3890}]}]}], "suspended": [{"country": "KP", "from": "2025-01-01", "reason": {"en": "In this demonstration we send nothing to North Korea, because our carrier offers no service there.", "ar": "في هذا المتجر التجريبي لا نرسل شيئًا إلى كوريا الشمالية، لأن شركة الشحن لا تقدّم خدمة إليها."}}, {"country": "SD", "from": "2025-01-01", "reason": {"en": "In this demonstration post to Sudan is suspended, because our carrier offers no service there at present. Digital goods are not affected.", "ar": "في هذا المتجر التجريبي الإرسال إلى السودان معلَّق، لأن شركة الشحن لا تقدّم خدمة إليه في الوقت الحاضر. أما المنتجات الرقمية فلا يشملها ذلك."}}]}', '2026-11-23 03:31:26.798218+00');
INSERT INTO public.money_ledger VALUES (1, 'YK7F-1TJH-B', 'payment', 'pi_8c54cbbf2aad4244a64df998', 'pi_8c54cbbf2aad4244a64df998', 1820, 'EUR', false, '2026-06-03 09:44:39.844337+00');
INSERT INTO public.money_ledger VALUES (2, '2KT6-KERY-M', 'payment', 'pi_cab0659c59acecef74e69dcf', 'pi_cab0659c59acecef74e69dcf', 2700, 'EUR', false, '2026-06-08 15:47:52.844337+00');
INSERT INTO public.money_ledger VALUES (3, 'Z1MD-YN6X-W', 'payment', 'pi_a9cf64537d4870b4526848cd', 'pi_a9cf64537d4870b4526848cd', 3000, 'EUR', false, '2026-06-09 00:37:00.844337+00');
INSERT INTO public.money_ledger VALUES (4, 'N2YY-7X6J-H', 'payment', 'pi_0ca2161df6374526b5f926c8', 'pi_0ca2161df6374526b5f926c8', 4890, 'EUR', false, '2026-06-26 09:12:08.844337+00');
INSERT INTO public.money_ledger VALUES (5, '77DP-XYS8-4', 'payment', 'pi_d9da66667f743b1119001e08', 'pi_d9da66667f743b1119001e08', 1420, 'EUR', false, '2026-07-06 09:27:42.844337+00');
INSERT INTO public.money_ledger VALUES (6, '2449-AYWV-V', 'payment', 'pi_9fd773bbf0a1d2c54cf26f86', 'pi_9fd773bbf0a1d2c54cf26f86', 1420, 'EUR', false, '2026-07-21 01:51:52.844337+00');
INSERT INTO public.money_ledger VALUES (7, 'AM5N-FQAM-P', 'payment', 'pi_487ba0e4194fe4007578f48d', 'pi_487ba0e4194fe4007578f48d', 7190, 'EUR', false, '2026-07-25 12:39:32.844337+00');
INSERT INTO public.money_ledger VALUES (8, 'YT5G-5TWD-4', 'payment', 'pi_fca81b344acf9719ebdb2e73', 'pi_fca81b344acf9719ebdb2e73', 2800, 'EUR', false, '2026-08-19 07:53:43.844337+00');
INSERT INTO public.money_ledger VALUES (9, '7WRA-6QSY-Z', 'payment', 'pi_39ce802af83d8cb4bf98f6e4', 'pi_39ce802af83d8cb4bf98f6e4', 2700, 'EUR', false, '2026-09-19 09:29:35.844337+00');
INSERT INTO public.money_ledger VALUES (10, 'DKE5-XCXE-R', 'payment', 'pi_12127b2dd8ef6c4c2e05f824', 'pi_12127b2dd8ef6c4c2e05f824', 2700, 'EUR', false, '2026-09-28 05:34:52.844337+00');
INSERT INTO public.money_ledger VALUES (11, 'KXXW-9G4F-M', 'payment', 'pi_837354803d41a0bc55fb92e5', 'pi_837354803d41a0bc55fb92e5', 8799, 'EUR', false, '2026-09-30 18:41:22.844337+00');
INSERT INTO public.money_ledger VALUES (12, 'CXJ7-4TBA-1', 'payment', 'pi_afcdea79d4e52171418b0500', 'pi_afcdea79d4e52171418b0500', 2500, 'EUR', false, '2026-10-05 20:00:33.844337+00');
INSERT INTO public.money_ledger VALUES (13, '1DXH-A7WQ-T', 'payment', 'pi_fe5307246927f26beb6be857', 'pi_fe5307246927f26beb6be857', 2420, 'EUR', false, '2026-10-17 08:40:44.844337+00');
INSERT INTO public.money_ledger VALUES (14, 'HFXH-JDJ5-5', 'payment', 'pi_bfec493ea9e99e2eda571915', 'pi_bfec493ea9e99e2eda571915', 1820, 'EUR', false, '2026-10-21 02:08:02.844337+00');
INSERT INTO public.money_ledger VALUES (15, 'YZH4-ZF15-F', 'payment', 'pi_2100c718357f5408d1d3acb3', 'pi_2100c718357f5408d1d3acb3', 2700, 'EUR', false, '2026-11-01 22:35:13.844337+00');
INSERT INTO public.money_ledger VALUES (16, 'J5CE-EBS6-E', 'payment', 'pi_9debaa7e769a3715700ea394', 'pi_9debaa7e769a3715700ea394', 3600, 'EUR', false, '2026-11-11 08:50:40.844337+00');
INSERT INTO public.money_ledger VALUES (17, '4ZD7-R188-X', 'payment', 'pi_e2b0791621c3d9a2782e8510', 'pi_e2b0791621c3d9a2782e8510', 3400, 'EUR', false, '2026-11-12 19:42:21.844337+00');
INSERT INTO public.money_ledger VALUES (18, 'RQKJ-RZY3-Z', 'payment', 'pi_4ed9d31217ec999a9c1165c9', 'pi_4ed9d31217ec999a9c1165c9', 4990, 'EUR', false, '2026-11-18 09:07:01.844337+00');
INSERT INTO public.money_ledger VALUES (19, 'RSC2-8HJE-H', 'payment', 'pi_056069d1fc43422aa0cc5893', 'pi_056069d1fc43422aa0cc5893', 900, 'EUR', false, '2026-11-20 15:12:31.844337+00');
INSERT INTO public.money_ledger VALUES (20, 'FSHB-WT8H-8', 'payment', 'pi_4e0d8a9b9b061aa1712fa026', 'pi_4e0d8a9b9b061aa1712fa026', 10190, 'EUR', false, '2026-11-22 16:21:58.844337+00');
INSERT INTO public.money_ledger VALUES (21, 'G689-K128-E', 'payment', 'pi_61233367e784a16abab2c4aa', 'pi_61233367e784a16abab2c4aa', 2420, 'EUR', false, '2026-11-22 16:45:26.844337+00');
INSERT INTO public.money_ledger VALUES (22, 'N2YY-7X6J-H', 'refund', 're_658926d834b84cb8b82ba7a8', 'pi_0ca2161df6374526b5f926c8', -4890, 'EUR', false, '2026-06-27 15:03:08.844337+00');
INSERT INTO public.money_ledger VALUES (23, 'YT5G-5TWD-4', 'refund', 're_5347c7d7987859529ee71dc3', 'pi_fca81b344acf9719ebdb2e73', -2800, 'EUR', false, '2026-08-20 13:44:43.844337+00');
INSERT INTO public.order_addresses VALUES (1, 1, 'ship_to', 'Mairead Walsh', NULL, 'Musterweg 75', NULL, NULL, 'Leipzig', NULL, '04109', 'DE');
INSERT INTO public.order_addresses VALUES (2, 2, 'ship_to', 'Gwen Ó Briain', NULL, 'Example Road 133', NULL, NULL, 'Durban', NULL, '4001', 'ZA');
INSERT INTO public.order_addresses VALUES (3, 3, 'ship_to', 'Zoë van Dijk', NULL, 'Rue de l’Exemple 181', NULL, NULL, 'Lyon', NULL, '69002', 'FR');
INSERT INTO public.order_addresses VALUES (4, 4, 'ship_to', 'Bruno Keller', NULL, 'Example Street 18', NULL, NULL, 'Leeds', NULL, 'LS1 4AP', 'GB');
INSERT INTO public.order_addresses VALUES (5, 5, 'ship_to', 'Ivana Novák', NULL, 'Sample Quay 2', NULL, NULL, 'Cork', NULL, 'T12 X70A', 'IE');
INSERT INTO public.order_addresses VALUES (6, 6, 'ship_to', 'Kofi Mensah', NULL, 'Musterweg 165', NULL, NULL, 'Leipzig', NULL, '04109', 'DE');
INSERT INTO public.order_addresses VALUES (7, 7, 'ship_to', 'Dinh Lan Anh', NULL, 'Musterweg 100', NULL, NULL, 'Leipzig', NULL, '04109', 'DE');
INSERT INTO public.order_addresses VALUES (8, 8, 'ship_to', 'Nomsa Dube', NULL, 'Rue de l’Exemple 49', NULL, NULL, 'Lyon', NULL, '69002', 'FR');
INSERT INTO public.order_addresses VALUES (9, 9, 'ship_to', 'سلمى حداد', NULL, 'Musterweg 14', NULL, NULL, 'Leipzig', NULL, '04109', 'DE');
INSERT INTO public.order_addresses VALUES (10, 10, 'ship_to', 'Bruno Keller', NULL, 'Beispielgasse 59', NULL, NULL, 'Graz', NULL, '8010', 'AT');
INSERT INTO public.order_addresses VALUES (11, 11, 'ship_to', 'Priya Nair', NULL, 'Sample Avenue 41', NULL, NULL, 'Oakland', NULL, '94612', 'US');
INSERT INTO public.order_addresses VALUES (12, 12, 'ship_to', 'Amina Haddad', NULL, 'Musterweg 119', NULL, NULL, 'Leipzig', NULL, '04109', 'DE');
INSERT INTO public.order_addresses VALUES (13, 13, 'ship_to', 'Kofi Mensah', NULL, 'Rue de l’Exemple 112', NULL, NULL, 'Lyon', NULL, '69002', 'FR');
INSERT INTO public.order_addresses VALUES (14, 14, 'ship_to', 'Chiara Conti', NULL, 'Musterweg 114', NULL, NULL, 'Leipzig', NULL, '04109', 'DE');
INSERT INTO public.order_addresses VALUES (15, 15, 'ship_to', 'Amina Haddad', NULL, 'Rei 1-chome 117', NULL, NULL, 'Kyoto', NULL, '604-8571', 'JP');
INSERT INTO public.order_addresses VALUES (16, 16, 'ship_to', 'Élise Fournier', NULL, 'Musterweg 32', NULL, NULL, 'Leipzig', NULL, '04109', 'DE');
INSERT INTO public.order_addresses VALUES (17, 17, 'ship_to', 'Élise Fournier', NULL, 'Musterweg 49', NULL, NULL, 'Leipzig', NULL, '04109', 'DE');
INSERT INTO public.order_addresses VALUES (18, 18, 'ship_to', 'Kofi Mensah', NULL, 'Sample Avenue 71', NULL, NULL, 'Oakland', NULL, '94612', 'US');
INSERT INTO public.order_addresses VALUES (19, 19, 'ship_to', 'Ivana Novák', NULL, 'Sample Avenue 44', NULL, NULL, 'Oakland', NULL, '94612', 'US');
INSERT INTO public.order_addresses VALUES (20, 20, 'ship_to', 'Kofi Mensah', NULL, 'Sample Avenue 55', NULL, NULL, 'Oakland', NULL, '94612', 'US');
INSERT INTO public.order_addresses VALUES (21, 21, 'ship_to', 'Rosa da Costa', NULL, 'شارع المثال 16', NULL, NULL, 'Cairo', NULL, '11511', 'EG');
INSERT INTO public.order_addresses VALUES (22, 22, 'ship_to', 'Lena Groß', NULL, 'Carrera Ejemplo 11', NULL, NULL, 'Bogotá', NULL, '110111', 'CO');
INSERT INTO public.order_addresses VALUES (23, 23, 'ship_to', 'Gwen Ó Briain', NULL, 'Musterweg 15', NULL, NULL, 'Leipzig', NULL, '04109', 'DE');
INSERT INTO public.order_addresses VALUES (24, 24, 'ship_to', 'Nomsa Dube', NULL, 'Rue de l’Exemple 138', NULL, NULL, 'Lyon', NULL, '69002', 'FR');
INSERT INTO public.order_addresses VALUES (25, 25, 'ship_to', 'Dinh Lan Anh', NULL, 'Musterweg 62', NULL, NULL, 'Leipzig', NULL, '04109', 'DE');
INSERT INTO public.order_events VALUES (1, 1, '2026-06-03 09:35:39.844337+00', 'placed', 'buyer', '{"state": "open"}');
INSERT INTO public.order_events VALUES (2, 1, '2026-06-03 09:44:39.844337+00', 'pay', 'stripe', '{"before": "open", "after": "confirmed"}');
INSERT INTO public.order_events VALUES (3, 1, '2026-06-04 11:35:39.844337+00', 'packed', 'shop', '{"parcel": 1}');
INSERT INTO public.order_events VALUES (4, 1, '2026-06-05 05:35:39.844337+00', 'posted', 'shop', '{"parcel": 1, "carrier": "deutsche_post", "tracking": ""}');
INSERT INTO public.order_events VALUES (5, 2, '2026-06-08 15:38:52.844337+00', 'placed', 'buyer', '{"state": "open"}');
INSERT INTO public.order_events VALUES (6, 2, '2026-06-08 15:47:52.844337+00', 'pay', 'stripe', '{"before": "open", "after": "confirmed"}');
INSERT INTO public.order_events VALUES (7, 2, '2026-06-09 17:38:52.844337+00', 'packed', 'shop', '{"parcel": 1}');
INSERT INTO public.order_events VALUES (8, 2, '2026-06-10 11:38:52.844337+00', 'posted', 'shop', '{"parcel": 1, "carrier": "deutsche_post", "tracking": ""}');
INSERT INTO public.order_events VALUES (9, 3, '2026-06-09 00:28:00.844337+00', 'placed', 'buyer', '{"state": "open"}');
INSERT INTO public.order_events VALUES (10, 3, '2026-06-09 00:37:00.844337+00', 'pay', 'stripe', '{"before": "open", "after": "confirmed"}');
INSERT INTO public.order_events VALUES (11, 3, '2026-06-10 02:28:00.844337+00', 'packed', 'shop', '{"parcel": 1}');
INSERT INTO public.order_events VALUES (12, 3, '2026-06-10 20:28:00.844337+00', 'posted', 'shop', '{"parcel": 1, "carrier": "deutsche_post", "tracking": ""}');
INSERT INTO public.order_events VALUES (13, 4, '2026-06-20 19:06:42.844337+00', 'placed', 'buyer', '{"state": "open"}');
INSERT INTO public.order_events VALUES (14, 4, '2026-06-20 20:08:42.844337+00', 'expire', 'shop', '{"before": "open", "after": "expired"}');
INSERT INTO public.order_events VALUES (15, 5, '2026-06-26 09:03:08.844337+00', 'placed', 'buyer', '{"state": "open"}');
INSERT INTO public.order_events VALUES (16, 5, '2026-06-26 09:12:08.844337+00', 'pay', 'stripe', '{"before": "open", "after": "confirmed"}');
INSERT INTO public.order_events VALUES (17, 5, '2026-06-27 15:03:08.844337+00', 'cancel', 'shop', '{"before": "confirmed", "after": "cancelled", "reason": "buyer_asked"}');
INSERT INTO public.order_events VALUES (18, 5, '2026-06-27 15:03:08.844337+00', 'refunded', 'shop', '{"minor": 4890, "currency": "EUR"}');
INSERT INTO public.order_events VALUES (19, 6, '2026-07-06 09:18:42.844337+00', 'placed', 'buyer', '{"state": "open"}');
INSERT INTO public.order_events VALUES (20, 6, '2026-07-06 09:27:42.844337+00', 'pay', 'stripe', '{"before": "open", "after": "confirmed"}');
INSERT INTO public.order_events VALUES (21, 6, '2026-07-07 11:18:42.844337+00', 'packed', 'shop', '{"parcel": 1}');
INSERT INTO public.order_events VALUES (22, 6, '2026-07-08 05:18:42.844337+00', 'posted', 'shop', '{"parcel": 1, "carrier": "deutsche_post", "tracking": ""}');
INSERT INTO public.order_events VALUES (23, 7, '2026-07-21 01:42:52.844337+00', 'placed', 'buyer', '{"state": "open"}');
INSERT INTO public.order_events VALUES (24, 7, '2026-07-21 01:51:52.844337+00', 'pay', 'stripe', '{"before": "open", "after": "confirmed"}');
INSERT INTO public.order_events VALUES (25, 7, '2026-07-22 03:42:52.844337+00', 'packed', 'shop', '{"parcel": 1}');
INSERT INTO public.order_events VALUES (26, 7, '2026-07-22 21:42:52.844337+00', 'posted', 'shop', '{"parcel": 1, "carrier": "deutsche_post", "tracking": ""}');
INSERT INTO public.order_events VALUES (27, 8, '2026-07-25 12:30:32.844337+00', 'placed', 'buyer', '{"state": "open"}');
INSERT INTO public.order_events VALUES (28, 8, '2026-07-25 12:39:32.844337+00', 'pay', 'stripe', '{"before": "open", "after": "confirmed"}');
INSERT INTO public.order_events VALUES (29, 8, '2026-07-26 14:30:32.844337+00', 'packed', 'shop', '{"parcel": 1}');
INSERT INTO public.order_events VALUES (30, 8, '2026-07-27 08:30:32.844337+00', 'posted', 'shop', '{"parcel": 1, "carrier": "deutsche_post", "tracking": ""}');
INSERT INTO public.order_events VALUES (31, 9, '2026-08-11 05:18:49.844337+00', 'placed', 'buyer', '{"state": "open"}');
INSERT INTO public.order_events VALUES (32, 9, '2026-08-11 06:20:49.844337+00', 'expire', 'shop', '{"before": "open", "after": "expired"}');
INSERT INTO public.order_events VALUES (33, 10, '2026-08-19 07:44:43.844337+00', 'placed', 'buyer', '{"state": "open"}');
INSERT INTO public.order_events VALUES (34, 10, '2026-08-19 07:53:43.844337+00', 'pay', 'stripe', '{"before": "open", "after": "confirmed"}');
INSERT INTO public.order_events VALUES (35, 10, '2026-08-20 13:44:43.844337+00', 'cancel', 'shop', '{"before": "confirmed", "after": "cancelled", "reason": "buyer_asked"}');
INSERT INTO public.order_events VALUES (36, 10, '2026-08-20 13:44:43.844337+00', 'refunded', 'shop', '{"minor": 2800, "currency": "EUR"}');
INSERT INTO public.order_events VALUES (37, 11, '2026-09-19 09:20:35.844337+00', 'placed', 'buyer', '{"state": "open"}');
INSERT INTO public.order_events VALUES (38, 11, '2026-09-19 09:29:35.844337+00', 'pay', 'stripe', '{"before": "open", "after": "confirmed"}');
INSERT INTO public.order_events VALUES (39, 11, '2026-09-20 11:20:35.844337+00', 'packed', 'shop', '{"parcel": 1}');
INSERT INTO public.order_events VALUES (40, 11, '2026-09-21 05:20:35.844337+00', 'posted', 'shop', '{"parcel": 1, "carrier": "deutsche_post", "tracking": ""}');
INSERT INTO public.order_events VALUES (41, 12, '2026-09-25 02:06:16.844337+00', 'placed', 'buyer', '{"state": "open"}');
INSERT INTO public.order_events VALUES (42, 12, '2026-09-26 08:06:16.844337+00', 'cancel', 'shop', '{"before": "open", "after": "cancelled", "reason": "buyer_asked"}');
INSERT INTO public.order_events VALUES (43, 13, '2026-09-28 05:25:52.844337+00', 'placed', 'buyer', '{"state": "open"}');
INSERT INTO public.order_events VALUES (44, 13, '2026-09-28 05:34:52.844337+00', 'pay', 'stripe', '{"before": "open", "after": "confirmed"}');
INSERT INTO public.order_events VALUES (45, 13, '2026-09-29 07:25:52.844337+00', 'packed', 'shop', '{"parcel": 1}');
INSERT INTO public.order_events VALUES (46, 13, '2026-09-30 01:25:52.844337+00', 'posted', 'shop', '{"parcel": 1, "carrier": "deutsche_post", "tracking": ""}');
INSERT INTO public.order_events VALUES (47, 14, '2026-09-30 18:32:22.844337+00', 'placed', 'buyer', '{"state": "open"}');
INSERT INTO public.order_events VALUES (48, 14, '2026-09-30 18:41:22.844337+00', 'pay', 'stripe', '{"before": "open", "after": "confirmed"}');
INSERT INTO public.order_events VALUES (49, 14, '2026-10-01 20:32:22.844337+00', 'packed', 'shop', '{"parcel": 1}');
INSERT INTO public.order_events VALUES (50, 14, '2026-10-02 14:32:22.844337+00', 'posted', 'shop', '{"parcel": 1, "carrier": "deutsche_post", "tracking": ""}');
INSERT INTO public.order_events VALUES (51, 15, '2026-10-05 19:51:33.844337+00', 'placed', 'buyer', '{"state": "open"}');
INSERT INTO public.order_events VALUES (52, 15, '2026-10-05 20:00:33.844337+00', 'pay', 'stripe', '{"before": "open", "after": "confirmed"}');
INSERT INTO public.order_events VALUES (53, 15, '2026-10-06 21:51:33.844337+00', 'packed', 'shop', '{"parcel": 1}');
INSERT INTO public.order_events VALUES (54, 15, '2026-10-07 15:51:33.844337+00', 'posted', 'shop', '{"parcel": 1, "carrier": "deutsche_post", "tracking": ""}');
INSERT INTO public.order_events VALUES (55, 16, '2026-10-17 08:31:44.844337+00', 'placed', 'buyer', '{"state": "open"}');
INSERT INTO public.order_events VALUES (56, 16, '2026-10-17 08:40:44.844337+00', 'pay', 'stripe', '{"before": "open", "after": "confirmed"}');
INSERT INTO public.order_events VALUES (57, 16, '2026-10-18 10:31:44.844337+00', 'packed', 'shop', '{"parcel": 1}');
INSERT INTO public.order_events VALUES (58, 16, '2026-10-19 04:31:44.844337+00', 'posted', 'shop', '{"parcel": 1, "carrier": "deutsche_post", "tracking": ""}');
INSERT INTO public.order_events VALUES (59, 17, '2026-10-21 01:59:02.844337+00', 'placed', 'buyer', '{"state": "open"}');
INSERT INTO public.order_events VALUES (60, 17, '2026-10-21 02:08:02.844337+00', 'pay', 'stripe', '{"before": "open", "after": "confirmed"}');
INSERT INTO public.order_events VALUES (61, 17, '2026-10-22 03:59:02.844337+00', 'packed', 'shop', '{"parcel": 1}');
INSERT INTO public.order_events VALUES (62, 17, '2026-10-22 21:59:02.844337+00', 'posted', 'shop', '{"parcel": 1, "carrier": "deutsche_post", "tracking": ""}');
INSERT INTO public.order_events VALUES (63, 18, '2026-11-01 22:26:13.844337+00', 'placed', 'buyer', '{"state": "open"}');
INSERT INTO public.order_events VALUES (64, 18, '2026-11-01 22:35:13.844337+00', 'pay', 'stripe', '{"before": "open", "after": "confirmed"}');
INSERT INTO public.order_events VALUES (65, 18, '2026-11-03 00:26:13.844337+00', 'packed', 'shop', '{"parcel": 1}');
INSERT INTO public.order_events VALUES (66, 18, '2026-11-03 18:26:13.844337+00', 'posted', 'shop', '{"parcel": 1, "carrier": "deutsche_post", "tracking": ""}');
INSERT INTO public.order_events VALUES (67, 19, '2026-11-11 08:41:40.844337+00', 'placed', 'buyer', '{"state": "open"}');
INSERT INTO public.order_events VALUES (68, 19, '2026-11-11 08:50:40.844337+00', 'pay', 'stripe', '{"before": "open", "after": "confirmed"}');
INSERT INTO public.order_events VALUES (69, 19, '2026-11-12 10:41:40.844337+00', 'packed', 'shop', '{"parcel": 1}');
INSERT INTO public.order_events VALUES (70, 19, '2026-11-13 04:41:40.844337+00', 'posted', 'shop', '{"parcel": 1, "carrier": "deutsche_post", "tracking": ""}');
INSERT INTO public.order_events VALUES (71, 20, '2026-11-12 19:33:21.844337+00', 'placed', 'buyer', '{"state": "open"}');
INSERT INTO public.order_events VALUES (72, 20, '2026-11-12 19:42:21.844337+00', 'pay', 'stripe', '{"before": "open", "after": "confirmed"}');
INSERT INTO public.order_events VALUES (73, 20, '2026-11-13 21:33:21.844337+00', 'packed', 'shop', '{"parcel": 1}');
INSERT INTO public.order_events VALUES (74, 20, '2026-11-14 15:33:21.844337+00', 'posted', 'shop', '{"parcel": 1, "carrier": "deutsche_post", "tracking": ""}');
INSERT INTO public.order_events VALUES (75, 21, '2026-11-16 21:17:03.844337+00', 'placed', 'buyer', '{"state": "open"}');
INSERT INTO public.order_events VALUES (76, 21, '2026-11-16 22:19:03.844337+00', 'expire', 'shop', '{"before": "open", "after": "expired"}');
INSERT INTO public.order_events VALUES (77, 22, '2026-11-18 08:58:01.844337+00', 'placed', 'buyer', '{"state": "open"}');
INSERT INTO public.order_events VALUES (78, 22, '2026-11-18 09:07:01.844337+00', 'pay', 'stripe', '{"before": "open", "after": "confirmed"}');
INSERT INTO public.order_events VALUES (79, 23, '2026-11-20 15:03:31.844337+00', 'placed', 'buyer', '{"state": "open"}');
INSERT INTO public.order_events VALUES (80, 23, '2026-11-20 15:12:31.844337+00', 'pay', 'stripe', '{"before": "open", "after": "confirmed"}');
INSERT INTO public.order_events VALUES (81, 24, '2026-11-22 16:12:58.844337+00', 'placed', 'buyer', '{"state": "open"}');
INSERT INTO public.order_events VALUES (82, 24, '2026-11-22 16:21:58.844337+00', 'pay', 'stripe', '{"before": "open", "after": "confirmed"}');
INSERT INTO public.order_events VALUES (83, 25, '2026-11-22 16:36:26.844337+00', 'placed', 'buyer', '{"state": "open"}');
INSERT INTO public.order_events VALUES (84, 25, '2026-11-22 16:45:26.844337+00', 'pay', 'stripe', '{"before": "open", "after": "confirmed"}');
INSERT INTO public.order_line_taxes VALUES (1, 1, 'book', 0.0700, 1495, 105, 'DE', 'domestic');
INSERT INTO public.order_line_taxes VALUES (2, 2, 'book', 0.0700, 206, 14, 'DE', 'domestic');
INSERT INTO public.order_line_taxes VALUES (3, 3, 'standard', 0.0000, 1800, 0, 'DE', 'export');
INSERT INTO public.order_line_taxes VALUES (4, 4, 'standard', 0.0000, 900, 0, 'DE', 'export');
INSERT INTO public.order_line_taxes VALUES (5, 5, 'standard', 0.1900, 2017, 383, 'DE', 'eu_below_threshold');
INSERT INTO public.order_line_taxes VALUES (6, 6, 'standard', 0.1900, 504, 96, 'DE', 'eu_below_threshold');
INSERT INTO public.order_line_taxes VALUES (7, 7, 'book', 0.0000, 7000, 0, 'DE', 'export');
INSERT INTO public.order_line_taxes VALUES (8, 8, 'book', 0.0000, 1030, 0, 'DE', 'export');
INSERT INTO public.order_line_taxes VALUES (9, 9, 'standard', 0.1900, 1849, 351, 'DE', 'eu_below_threshold');
INSERT INTO public.order_line_taxes VALUES (10, 10, 'standard', 0.1900, 1512, 288, 'DE', 'eu_below_threshold');
INSERT INTO public.order_line_taxes VALUES (11, 11, 'standard', 0.1900, 748, 142, 'DE', 'eu_below_threshold');
INSERT INTO public.order_line_taxes VALUES (12, 12, 'standard', 0.1900, 1008, 192, 'DE', 'domestic');
INSERT INTO public.order_line_taxes VALUES (13, 13, 'standard', 0.1900, 185, 35, 'DE', 'domestic');
INSERT INTO public.order_line_taxes VALUES (14, 14, 'standard', 0.1900, 1008, 192, 'DE', 'domestic');
INSERT INTO public.order_line_taxes VALUES (15, 15, 'standard', 0.1900, 185, 35, 'DE', 'domestic');
INSERT INTO public.order_line_taxes VALUES (16, 16, 'book', 0.0700, 1496, 104, 'DE', 'eu_below_threshold');
INSERT INTO public.order_line_taxes VALUES (17, 17, 'standard', 0.1900, 3697, 703, 'DE', 'eu_below_threshold');
INSERT INTO public.order_line_taxes VALUES (18, 18, 'book', 0.0700, 296, 21, 'DE', 'eu_below_threshold');
INSERT INTO public.order_line_taxes VALUES (19, 18, 'standard', 0.1900, 734, 139, 'DE', 'eu_below_threshold');
INSERT INTO public.order_line_taxes VALUES (20, 19, 'standard', 0.1900, 1512, 288, 'DE', 'domestic');
INSERT INTO public.order_line_taxes VALUES (21, 20, 'standard', 0.1900, 185, 35, 'DE', 'domestic');
INSERT INTO public.order_line_taxes VALUES (22, 21, 'standard', 0.1900, 1849, 351, 'DE', 'eu_below_threshold');
INSERT INTO public.order_line_taxes VALUES (23, 22, 'standard', 0.1900, 504, 96, 'DE', 'eu_below_threshold');
INSERT INTO public.order_line_taxes VALUES (24, 23, 'standard', 0.0000, 1800, 0, 'DE', 'export');
INSERT INTO public.order_line_taxes VALUES (25, 24, 'standard', 0.0000, 900, 0, 'DE', 'export');
INSERT INTO public.order_line_taxes VALUES (26, 25, 'digital', 0.1900, 756, 144, 'DE', 'domestic');
INSERT INTO public.order_line_taxes VALUES (27, 26, 'digital', 0.1900, 756, 144, 'DE', 'eu_below_threshold');
INSERT INTO public.order_line_taxes VALUES (28, 27, 'standard', 0.1900, 1009, 191, 'DE', 'eu_below_threshold');
INSERT INTO public.order_line_taxes VALUES (29, 28, 'standard', 0.1900, 504, 96, 'DE', 'eu_below_threshold');
INSERT INTO public.order_line_taxes VALUES (30, 29, 'standard', 0.1900, 5546, 1054, 'DE', 'domestic');
INSERT INTO public.order_line_taxes VALUES (31, 30, 'standard', 0.1900, 1513, 287, 'DE', 'domestic');
INSERT INTO public.order_line_taxes VALUES (32, 31, 'standard', 0.1900, 335, 64, 'DE', 'domestic');
INSERT INTO public.order_line_taxes VALUES (33, 32, 'book', 0.0000, 1600, 0, 'DE', 'export');
INSERT INTO public.order_line_taxes VALUES (34, 33, 'book', 0.0000, 900, 0, 'DE', 'export');
INSERT INTO public.order_line_taxes VALUES (35, 34, 'standard', 0.1900, 1849, 351, 'DE', 'domestic');
INSERT INTO public.order_line_taxes VALUES (36, 35, 'standard', 0.1900, 185, 35, 'DE', 'domestic');
INSERT INTO public.order_line_taxes VALUES (37, 36, 'book', 0.0700, 1495, 105, 'DE', 'domestic');
INSERT INTO public.order_line_taxes VALUES (38, 37, 'book', 0.0700, 206, 14, 'DE', 'domestic');
INSERT INTO public.order_line_taxes VALUES (39, 38, 'standard', 0.0000, 1800, 0, 'DE', 'export');
INSERT INTO public.order_line_taxes VALUES (40, 39, 'standard', 0.0000, 900, 0, 'DE', 'export');
INSERT INTO public.order_line_taxes VALUES (41, 40, 'digital', 0.0000, 900, 0, 'DE', 'export');
INSERT INTO public.order_line_taxes VALUES (42, 41, 'standard', 0.0000, 1800, 0, 'DE', 'export');
INSERT INTO public.order_line_taxes VALUES (43, 42, 'standard', 0.0000, 900, 0, 'DE', 'export');
INSERT INTO public.order_line_taxes VALUES (44, 43, 'book', 0.0000, 1600, 0, 'DE', 'export');
INSERT INTO public.order_line_taxes VALUES (45, 44, 'digital', 0.0000, 900, 0, 'DE', 'export');
INSERT INTO public.order_line_taxes VALUES (46, 45, 'book', 0.0000, 900, 0, 'DE', 'export');
INSERT INTO public.order_line_taxes VALUES (47, 46, 'standard', 0.0000, 4400, 0, 'DE', 'export');
INSERT INTO public.order_line_taxes VALUES (48, 47, 'digital', 0.0000, 900, 0, 'DE', 'export');
INSERT INTO public.order_line_taxes VALUES (49, 48, 'standard', 0.0000, 1390, 0, 'DE', 'export');
INSERT INTO public.order_line_taxes VALUES (50, 49, 'standard', 0.0000, 3600, 0, 'DE', 'export');
INSERT INTO public.order_line_taxes VALUES (51, 50, 'standard', 0.0000, 1390, 0, 'DE', 'export');
INSERT INTO public.order_line_taxes VALUES (52, 51, 'digital', 0.1900, 756, 144, 'DE', 'domestic');
INSERT INTO public.order_line_taxes VALUES (53, 52, 'standard', 0.1900, 7563, 1437, 'DE', 'eu_below_threshold');
INSERT INTO public.order_line_taxes VALUES (54, 53, 'standard', 0.1900, 1000, 190, 'DE', 'eu_below_threshold');
INSERT INTO public.order_line_taxes VALUES (55, 54, 'standard', 0.1900, 1849, 351, 'DE', 'domestic');
INSERT INTO public.order_line_taxes VALUES (56, 55, 'standard', 0.1900, 185, 35, 'DE', 'domestic');
INSERT INTO public.order_lines VALUES (1, 1, 1, 'goods', 'BOOK-12', 'Twelve Chapters: A Reader', 'Twelve Chapters: A Reader', 'standard', 1, 1600, 1600, 105, 310, '4901.99', 'DE', 'Printed book', NULL, NULL);
INSERT INTO public.order_lines VALUES (2, 1, 2, 'post', NULL, 'Letter post', 'Letter post', 'standard', 1, 220, 220, 14, 0, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.order_lines VALUES (3, 2, 1, 'goods', 'POSTER-A1', 'Poster: Hammer and Seed – A1 (594 × 841 mm)', 'Poster: Hammer and Seed – A1 (594 × 841 mm)', 'standard', 1, 1800, 1800, 0, 240, '4911.91', 'DE', 'Printed poster, A1', NULL, NULL);
INSERT INTO public.order_lines VALUES (4, 2, 2, 'post', NULL, 'International letter post', 'International letter post', 'standard', 1, 900, 900, 0, 0, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.order_lines VALUES (5, 3, 1, 'goods', 'POSTER-A2', 'Poster: Hammer and Seed – A2 (420 × 594 mm)', 'Poster: Hammer and Seed – A2 (420 × 594 mm)', 'standard', 2, 1200, 2400, 383, 150, '4911.91', 'DE', 'Printed poster, A2', NULL, NULL);
INSERT INTO public.order_lines VALUES (6, 3, 2, 'post', NULL, 'International letter post', 'International letter post', 'standard', 1, 600, 600, 96, 0, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.order_lines VALUES (7, 4, 1, 'goods', 'BOOK-12', 'اثنا عشر فصلًا: كتاب للقراءة', 'Twelve Chapters: A Reader', 'standard', 5, 1400, 7000, 0, 310, '4901.99', 'DE', 'Printed book', NULL, NULL);
INSERT INTO public.order_lines VALUES (8, 4, 2, 'post', NULL, 'بريد دولي عادي', 'International letter post', 'standard', 1, 1030, 1030, 0, 0, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.order_lines VALUES (9, 5, 1, 'goods', 'CAL-2026', '2026 Internationalism Calendar', '2026 Internationalism Calendar', 'standard', 1, 2200, 2200, 351, 420, '4910.00', 'DE', 'Printed wall calendar', NULL, NULL);
INSERT INTO public.order_lines VALUES (10, 5, 2, 'goods', 'POSTER-A1', 'Poster: Hammer and Seed – A1 (594 × 841 mm)', 'Poster: Hammer and Seed – A1 (594 × 841 mm)', 'standard', 1, 1800, 1800, 288, 240, '4911.91', 'DE', 'Printed poster, A1', NULL, NULL);
INSERT INTO public.order_lines VALUES (11, 5, 3, 'post', NULL, 'International letter post', 'International letter post', 'standard', 1, 890, 890, 142, 0, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.order_lines VALUES (12, 6, 1, 'goods', 'POSTER-A2', 'ملصق: المطرقة والبذرة – A2 (420 × 594 مم)', 'Poster: Hammer and Seed – A2 (420 × 594 mm)', 'standard', 1, 1200, 1200, 192, 150, '4911.91', 'DE', 'Printed poster, A2', NULL, NULL);
INSERT INTO public.order_lines VALUES (13, 6, 2, 'post', NULL, 'بريد عادي', 'Letter post', 'standard', 1, 220, 220, 35, 0, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.order_lines VALUES (14, 7, 1, 'goods', 'POSTER-A2', 'Poster: Hammer and Seed – A2 (420 × 594 mm)', 'Poster: Hammer and Seed – A2 (420 × 594 mm)', 'standard', 1, 1200, 1200, 192, 150, '4911.91', 'DE', 'Printed poster, A2', NULL, NULL);
INSERT INTO public.order_lines VALUES (15, 7, 2, 'post', NULL, 'Letter post', 'Letter post', 'standard', 1, 220, 220, 35, 0, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.order_lines VALUES (16, 8, 1, 'goods', 'BOOK-12', 'Twelve Chapters: A Reader', 'Twelve Chapters: A Reader', 'standard', 1, 1600, 1600, 104, 310, '4901.99', 'DE', 'Printed book', NULL, NULL);
INSERT INTO public.order_lines VALUES (17, 8, 2, 'goods', 'CAL-2026', '2026 Internationalism Calendar', '2026 Internationalism Calendar', 'standard', 2, 2200, 4400, 703, 420, '4910.00', 'DE', 'Printed wall calendar', NULL, NULL);
INSERT INTO public.order_lines VALUES (18, 8, 3, 'post', NULL, 'International letter post', 'International letter post', 'standard', 1, 1190, 1190, 160, 0, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.order_lines VALUES (19, 9, 1, 'goods', 'POSTER-A1', 'Poster: Hammer and Seed – A1 (594 × 841 mm)', 'Poster: Hammer and Seed – A1 (594 × 841 mm)', 'standard', 1, 1800, 1800, 288, 240, '4911.91', 'DE', 'Printed poster, A1', NULL, NULL);
INSERT INTO public.order_lines VALUES (20, 9, 2, 'post', NULL, 'Letter post', 'Letter post', 'standard', 1, 220, 220, 35, 0, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.order_lines VALUES (21, 10, 1, 'goods', 'CAL-2026', '2026 Internationalism Calendar', '2026 Internationalism Calendar', 'standard', 1, 2200, 2200, 351, 420, '4910.00', 'DE', 'Printed wall calendar', NULL, NULL);
INSERT INTO public.order_lines VALUES (22, 10, 2, 'post', NULL, 'International letter post', 'International letter post', 'standard', 1, 600, 600, 96, 0, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.order_lines VALUES (23, 11, 1, 'goods', 'POSTER-A1', 'ملصق: المطرقة والبذرة – A1 (594 × 841 مم)', 'Poster: Hammer and Seed – A1 (594 × 841 mm)', 'standard', 1, 1800, 1800, 0, 240, '4911.91', 'DE', 'Printed poster, A1', NULL, NULL);
INSERT INTO public.order_lines VALUES (24, 11, 2, 'post', NULL, 'بريد دولي عادي', 'International letter post', 'standard', 1, 900, 900, 0, 0, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.order_lines VALUES (25, 12, 1, 'digital', 'CAL-2026-PDF', '2026 Internationalism Calendar, to print yourself', '2026 Internationalism Calendar, to print yourself', 'standard', 1, 900, 900, 144, 0, NULL, NULL, NULL, '5950aee0c2ceafa66cba7fa2f50ac40b.pdf', '2026-internationalism-calendar.pdf');
INSERT INTO public.order_lines VALUES (26, 13, 1, 'digital', 'CAL-2026-PDF', 'تقويم الأممية 2026 للطباعة المنزلية', '2026 Internationalism Calendar, to print yourself', 'standard', 1, 900, 900, 144, 0, NULL, NULL, NULL, '5950aee0c2ceafa66cba7fa2f50ac40b.pdf', '2026-internationalism-calendar.pdf');
INSERT INTO public.order_lines VALUES (27, 13, 2, 'goods', 'POSTER-A2', 'ملصق: المطرقة والبذرة – A2 (420 × 594 مم)', 'Poster: Hammer and Seed – A2 (420 × 594 mm)', 'standard', 1, 1200, 1200, 191, 150, '4911.91', 'DE', 'Printed poster, A2', NULL, NULL);
INSERT INTO public.order_lines VALUES (28, 13, 3, 'post', NULL, 'بريد دولي عادي', 'International letter post', 'standard', 1, 600, 600, 96, 0, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.order_lines VALUES (29, 14, 1, 'goods', 'CAL-2026', 'تقويم الأممية 2026', '2026 Internationalism Calendar', 'standard', 3, 2200, 6600, 1054, 420, '4910.00', 'DE', 'Printed wall calendar', NULL, NULL);
INSERT INTO public.order_lines VALUES (30, 14, 2, 'goods', 'POSTER-A1', 'ملصق: المطرقة والبذرة – A1 (594 × 841 مم)', 'Poster: Hammer and Seed – A1 (594 × 841 mm)', 'standard', 1, 1800, 1800, 287, 240, '4911.91', 'DE', 'Printed poster, A1', NULL, NULL);
INSERT INTO public.order_lines VALUES (31, 14, 3, 'post', NULL, 'بريد عادي', 'Letter post', 'standard', 1, 399, 399, 64, 0, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.order_lines VALUES (32, 15, 1, 'goods', 'BOOK-12', 'Twelve Chapters: A Reader', 'Twelve Chapters: A Reader', 'standard', 1, 1600, 1600, 0, 310, '4901.99', 'DE', 'Printed book', NULL, NULL);
INSERT INTO public.order_lines VALUES (33, 15, 2, 'post', NULL, 'International letter post', 'International letter post', 'standard', 1, 900, 900, 0, 0, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.order_lines VALUES (34, 16, 1, 'goods', 'CAL-2026', '2026 Internationalism Calendar', '2026 Internationalism Calendar', 'standard', 1, 2200, 2200, 351, 420, '4910.00', 'DE', 'Printed wall calendar', NULL, NULL);
INSERT INTO public.order_lines VALUES (35, 16, 2, 'post', NULL, 'Letter post', 'Letter post', 'standard', 1, 220, 220, 35, 0, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.order_lines VALUES (36, 17, 1, 'goods', 'BOOK-12', 'Twelve Chapters: A Reader', 'Twelve Chapters: A Reader', 'standard', 1, 1600, 1600, 105, 310, '4901.99', 'DE', 'Printed book', NULL, NULL);
INSERT INTO public.order_lines VALUES (37, 17, 2, 'post', NULL, 'Letter post', 'Letter post', 'standard', 1, 220, 220, 14, 0, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.order_lines VALUES (38, 18, 1, 'goods', 'POSTER-A1', 'ملصق: المطرقة والبذرة – A1 (594 × 841 مم)', 'Poster: Hammer and Seed – A1 (594 × 841 mm)', 'standard', 1, 1800, 1800, 0, 240, '4911.91', 'DE', 'Printed poster, A1', NULL, NULL);
INSERT INTO public.order_lines VALUES (39, 18, 2, 'post', NULL, 'بريد دولي عادي', 'International letter post', 'standard', 1, 900, 900, 0, 0, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.order_lines VALUES (40, 19, 1, 'digital', 'CAL-2026-PDF', 'تقويم الأممية 2026 للطباعة المنزلية', '2026 Internationalism Calendar, to print yourself', 'standard', 1, 900, 900, 0, 0, NULL, NULL, NULL, '5950aee0c2ceafa66cba7fa2f50ac40b.pdf', '2026-internationalism-calendar.pdf');
INSERT INTO public.order_lines VALUES (41, 19, 2, 'goods', 'POSTER-A1', 'ملصق: المطرقة والبذرة – A1 (594 × 841 مم)', 'Poster: Hammer and Seed – A1 (594 × 841 mm)', 'standard', 1, 1800, 1800, 0, 240, '4911.91', 'DE', 'Printed poster, A1', NULL, NULL);
INSERT INTO public.order_lines VALUES (42, 19, 3, 'post', NULL, 'بريد دولي عادي', 'International letter post', 'standard', 1, 900, 900, 0, 0, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.order_lines VALUES (43, 20, 1, 'goods', 'BOOK-12', 'اثنا عشر فصلًا: كتاب للقراءة', 'Twelve Chapters: A Reader', 'standard', 1, 1600, 1600, 0, 310, '4901.99', 'DE', 'Printed book', NULL, NULL);
INSERT INTO public.order_lines VALUES (44, 20, 2, 'digital', 'CAL-2026-PDF', 'تقويم الأممية 2026 للطباعة المنزلية', '2026 Internationalism Calendar, to print yourself', 'standard', 1, 900, 900, 0, 0, NULL, NULL, NULL, '5950aee0c2ceafa66cba7fa2f50ac40b.pdf', '2026-internationalism-calendar.pdf');
INSERT INTO public.order_lines VALUES (45, 20, 3, 'post', NULL, 'بريد دولي عادي', 'International letter post', 'standard', 1, 900, 900, 0, 0, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.order_lines VALUES (46, 21, 1, 'goods', 'CAL-2026', 'تقويم الأممية 2026', '2026 Internationalism Calendar', 'standard', 2, 2200, 4400, 0, 420, '4910.00', 'DE', 'Printed wall calendar', NULL, NULL);
INSERT INTO public.order_lines VALUES (47, 21, 2, 'digital', 'CAL-2026-PDF', 'تقويم الأممية 2026 للطباعة المنزلية', '2026 Internationalism Calendar, to print yourself', 'standard', 1, 900, 900, 0, 0, NULL, NULL, NULL, '5950aee0c2ceafa66cba7fa2f50ac40b.pdf', '2026-internationalism-calendar.pdf');
INSERT INTO public.order_lines VALUES (48, 21, 3, 'post', NULL, 'بريد دولي عادي', 'International letter post', 'standard', 1, 1390, 1390, 0, 0, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.order_lines VALUES (49, 22, 1, 'goods', 'POSTER-A1', 'Poster: Hammer and Seed – A1 (594 × 841 mm)', 'Poster: Hammer and Seed – A1 (594 × 841 mm)', 'standard', 2, 1800, 3600, 0, 240, '4911.91', 'DE', 'Printed poster, A1', NULL, NULL);
INSERT INTO public.order_lines VALUES (50, 22, 2, 'post', NULL, 'International letter post', 'International letter post', 'standard', 1, 1390, 1390, 0, 0, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.order_lines VALUES (51, 23, 1, 'digital', 'CAL-2026-PDF', 'تقويم الأممية 2026 للطباعة المنزلية', '2026 Internationalism Calendar, to print yourself', 'standard', 1, 900, 900, 144, 0, NULL, NULL, NULL, '5950aee0c2ceafa66cba7fa2f50ac40b.pdf', '2026-internationalism-calendar.pdf');
INSERT INTO public.order_lines VALUES (52, 24, 1, 'goods', 'POSTER-A1', 'Poster: Hammer and Seed – A1 (594 × 841 mm)', 'Poster: Hammer and Seed – A1 (594 × 841 mm)', 'standard', 5, 1800, 9000, 1437, 240, '4911.91', 'DE', 'Printed poster, A1', NULL, NULL);
INSERT INTO public.order_lines VALUES (53, 24, 2, 'post', NULL, 'International letter post', 'International letter post', 'standard', 1, 1190, 1190, 190, 0, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.order_lines VALUES (54, 25, 1, 'goods', 'CAL-2026', 'تقويم الأممية 2026', '2026 Internationalism Calendar', 'standard', 1, 2200, 2200, 351, 420, '4910.00', 'DE', 'Printed wall calendar', NULL, NULL);
INSERT INTO public.order_lines VALUES (55, 25, 2, 'post', NULL, 'بريد عادي', 'Letter post', 'standard', 1, 220, 220, 35, 0, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.orders VALUES (1, 'YK7F-1TJH-B', 'f25VWpMAV5toR1Y9PU1wdfMFDuXV7b-z', '081e89480589cf204915ec46354b9e17', 'confirmed', 'en', 'EUR', 1820, 119, 'buyer.482630480@mail.example', NULL, NULL, 'standard', 'Letter post', 'Letter post', 1, 3, false, '2026-06-03 09:35:39.844337+00', '2026-06-03 10:35:39.844337+00', '2026-06-03 09:44:39.844337+00', NULL, 'buyer.482630480@mail.example', 'maireadwalsh', '04109');
INSERT INTO public.orders VALUES (2, '2KT6-KERY-M', '-VxQEWcel7B7WCLr9f6VD8kaAYyUm4ze', '4798ac6c1fdf74bb64d004bdaf2cf49f', 'confirmed', 'en', 'EUR', 2700, 0, 'buyer.625902957@mail.example', NULL, NULL, 'standard', 'International letter post', 'International letter post', 8, 25, false, '2026-06-08 15:38:52.844337+00', '2026-06-08 16:38:52.844337+00', '2026-06-08 15:47:52.844337+00', NULL, 'buyer.625902957@mail.example', 'gwenobriain', '4001');
INSERT INTO public.orders VALUES (3, 'Z1MD-YN6X-W', 'cHI-PV3iw9xhaJbC14ZVZODweHT2mEYJ', 'e8dcc45fd42b39fb776e7eedbeaadb57', 'confirmed', 'en', 'EUR', 3000, 479, 'buyer.789203149@mail.example', NULL, NULL, 'standard', 'International letter post', 'International letter post', 4, 9, false, '2026-06-09 00:28:00.844337+00', '2026-06-09 01:28:00.844337+00', '2026-06-09 00:37:00.844337+00', NULL, 'buyer.789203149@mail.example', 'zoevandijk', '69002');
INSERT INTO public.orders VALUES (4, 'M8NS-8TJ5-X', '9DbLbyPWKVgyXdPdhXspkSvS9rzmnry6', '9dec31fa231e9fb87271d39cf402a23c', 'expired', 'ar', 'GBP', 8030, 0, 'buyer.500081104@mail.example', NULL, NULL, 'standard', 'بريد دولي عادي', 'International letter post', 4, 9, false, '2026-06-20 19:06:42.844337+00', '2026-06-20 20:06:42.844337+00', NULL, '2026-06-20 20:08:42.844337+00', 'buyer.500081104@mail.example', 'brunokeller', 'ls14ap');
INSERT INTO public.orders VALUES (5, 'N2YY-7X6J-H', 'S6N-n2728OLfPu6r9WTTqUi5T6rtpZ-Y', 'c2d28733ef80aa307a1eb0b2adf88c9c', 'cancelled', 'en', 'EUR', 4890, 781, 'buyer.211603160@mail.example', NULL, NULL, 'standard', 'International letter post', 'International letter post', 4, 9, false, '2026-06-26 09:03:08.844337+00', '2026-06-26 10:03:08.844337+00', '2026-06-26 09:12:08.844337+00', '2026-06-27 15:03:08.844337+00', 'buyer.211603160@mail.example', 'ivananovak', 't12x70a');
INSERT INTO public.orders VALUES (6, '77DP-XYS8-4', 'i3azXlmXQfao0UFGXi__1UfvU5R2lmBb', '47345aedff8d66c917ab87440915219e', 'confirmed', 'ar', 'EUR', 1420, 227, 'buyer.675012296@mail.example', NULL, NULL, 'standard', 'بريد عادي', 'Letter post', 1, 3, false, '2026-07-06 09:18:42.844337+00', '2026-07-06 10:18:42.844337+00', '2026-07-06 09:27:42.844337+00', NULL, 'buyer.675012296@mail.example', 'kofimensah', '04109');
INSERT INTO public.orders VALUES (7, '2449-AYWV-V', 'TfFCV0M7Y5087RnxBMwekkZ3EREX-nND', '17f90a7c06038c1e339383d425167ea0', 'confirmed', 'en', 'EUR', 1420, 227, 'buyer.877701365@mail.example', NULL, NULL, 'standard', 'Letter post', 'Letter post', 1, 3, false, '2026-07-21 01:42:52.844337+00', '2026-07-21 02:42:52.844337+00', '2026-07-21 01:51:52.844337+00', NULL, 'buyer.877701365@mail.example', 'dinhlananh', '04109');
INSERT INTO public.orders VALUES (8, 'AM5N-FQAM-P', 'TX6uD2_2_ItM-9noXLQh83KNnbdpZ2mA', '7eb3cb0ab4d39fc3f4311f0756602d9f', 'confirmed', 'en', 'EUR', 7190, 967, 'buyer.351644988@mail.example', NULL, NULL, 'standard', 'International letter post', 'International letter post', 4, 9, false, '2026-07-25 12:30:32.844337+00', '2026-07-25 13:30:32.844337+00', '2026-07-25 12:39:32.844337+00', NULL, 'buyer.351644988@mail.example', 'nomsadube', '69002');
INSERT INTO public.orders VALUES (9, 'XX3P-5RFJ-P', 'GvSeoxxjnx7CLsepwnBoCSNaPIE9b_TY', 'e6eff979713898e92fbc9a1866002b13', 'expired', 'en', 'EUR', 2020, 323, 'buyer.515779589@mail.example', NULL, NULL, 'standard', 'Letter post', 'Letter post', 1, 3, false, '2026-08-11 05:18:49.844337+00', '2026-08-11 06:18:49.844337+00', NULL, '2026-08-11 06:20:49.844337+00', 'buyer.515779589@mail.example', 'سلمىحداد', '04109');
INSERT INTO public.orders VALUES (10, 'YT5G-5TWD-4', '29xxhoC5MyWcHXE5RBPuu5NbLPGZrGx1', '6454fe05440c064eb96ef2b09bb3b07e', 'cancelled', 'en', 'EUR', 2800, 447, 'buyer.064568080@mail.example', NULL, NULL, 'standard', 'International letter post', 'International letter post', 4, 9, false, '2026-08-19 07:44:43.844337+00', '2026-08-19 08:44:43.844337+00', '2026-08-19 07:53:43.844337+00', '2026-08-20 13:44:43.844337+00', 'buyer.064568080@mail.example', 'brunokeller', '8010');
INSERT INTO public.orders VALUES (11, '7WRA-6QSY-Z', 'rgNjoN-ONvCpE4kIiLpU94Nr01yXkiag', 'd71e14eba1569696e7101c98d405a6d5', 'confirmed', 'ar', 'EUR', 2700, 0, 'buyer.250333506@mail.example', NULL, NULL, 'standard', 'بريد دولي عادي', 'International letter post', 8, 25, false, '2026-09-19 09:20:35.844337+00', '2026-09-19 10:20:35.844337+00', '2026-09-19 09:29:35.844337+00', NULL, 'buyer.250333506@mail.example', 'priyanair', '94612');
INSERT INTO public.orders VALUES (12, '39ZN-R46M-Y', 'DxDcFtlCwcNB1UR1uoyR0dW5yGooLafl', '94f5edf3fbaf637475107050303edb81', 'cancelled', 'en', 'EUR', 900, 144, 'buyer.140347229@mail.example', NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, '2026-09-25 02:06:16.844337+00', '2026-09-25 03:06:16.844337+00', NULL, '2026-09-26 08:06:16.844337+00', 'buyer.140347229@mail.example', 'aminahaddad', '04109');
INSERT INTO public.orders VALUES (13, 'DKE5-XCXE-R', 'hMgYObip2lVSafpfAtN9Yg9DtZJL0oXH', '43c3152a613ebcca94234a74fa5456eb', 'confirmed', 'ar', 'EUR', 2700, 431, 'buyer.760705598@mail.example', NULL, NULL, 'standard', 'بريد دولي عادي', 'International letter post', 4, 9, false, '2026-09-28 05:25:52.844337+00', '2026-09-28 06:25:52.844337+00', '2026-09-28 05:34:52.844337+00', NULL, 'buyer.760705598@mail.example', 'kofimensah', '69002');
INSERT INTO public.orders VALUES (14, 'KXXW-9G4F-M', 'jQWu_5lQg7zOVd1xOre9mOQlKKxVW4OC', '4e6077cad1f54dc2e53088619d6e5662', 'confirmed', 'ar', 'EUR', 8799, 1405, 'buyer.408189936@mail.example', NULL, NULL, 'standard', 'بريد عادي', 'Letter post', 1, 3, false, '2026-09-30 18:32:22.844337+00', '2026-09-30 19:32:22.844337+00', '2026-09-30 18:41:22.844337+00', NULL, 'buyer.408189936@mail.example', 'chiaraconti', '04109');
INSERT INTO public.orders VALUES (15, 'CXJ7-4TBA-1', 'S4kB5vbStzZ2BA7MlcY9atZrFq0bDJ7g', 'f288a35e16de3edeb4ab06f962084623', 'confirmed', 'en', 'EUR', 2500, 0, 'buyer.607011389@mail.example', NULL, NULL, 'standard', 'International letter post', 'International letter post', 8, 25, false, '2026-10-05 19:51:33.844337+00', '2026-10-05 20:51:33.844337+00', '2026-10-05 20:00:33.844337+00', NULL, 'buyer.607011389@mail.example', 'aminahaddad', '6048571');
INSERT INTO public.orders VALUES (16, '1DXH-A7WQ-T', 'FG6Yi8DlMxDutXLe8vRFuGXoBoP0Pue1', '91e7371a535d417e6584b433344ad11e', 'confirmed', 'en', 'EUR', 2420, 386, 'buyer.779322651@mail.example', NULL, NULL, 'standard', 'Letter post', 'Letter post', 1, 3, false, '2026-10-17 08:31:44.844337+00', '2026-10-17 09:31:44.844337+00', '2026-10-17 08:40:44.844337+00', NULL, 'buyer.779322651@mail.example', 'elisefournier', '04109');
INSERT INTO public.orders VALUES (17, 'HFXH-JDJ5-5', 'W6azCcHJP-TPvENCpK1M2AJHcuKGe62f', '8886c58e82a4f42ba52df523a9f2fe4e', 'confirmed', 'en', 'EUR', 1820, 119, 'buyer.019369654@mail.example', NULL, NULL, 'standard', 'Letter post', 'Letter post', 1, 3, false, '2026-10-21 01:59:02.844337+00', '2026-10-21 02:59:02.844337+00', '2026-10-21 02:08:02.844337+00', NULL, 'buyer.019369654@mail.example', 'elisefournier', '04109');
INSERT INTO public.orders VALUES (18, 'YZH4-ZF15-F', 'CDa-S_KpaS35vWYuCebqNaEGNcZgkNrc', 'a586ff931654c6e2bd14608208b2e456', 'confirmed', 'ar', 'EUR', 2700, 0, 'buyer.440552163@mail.example', NULL, NULL, 'standard', 'بريد دولي عادي', 'International letter post', 8, 25, false, '2026-11-01 22:26:13.844337+00', '2026-11-01 23:26:13.844337+00', '2026-11-01 22:35:13.844337+00', NULL, 'buyer.440552163@mail.example', 'kofimensah', '94612');
INSERT INTO public.orders VALUES (19, 'J5CE-EBS6-E', 'gnhElrrNmo7TdFZtcOekOvDQSbW3iX1s', 'e8b2e1c5e6600484d2814c206d48da55', 'confirmed', 'ar', 'EUR', 3600, 0, 'buyer.010135903@mail.example', NULL, NULL, 'standard', 'بريد دولي عادي', 'International letter post', 8, 25, false, '2026-11-11 08:41:40.844337+00', '2026-11-11 09:41:40.844337+00', '2026-11-11 08:50:40.844337+00', NULL, 'buyer.010135903@mail.example', 'ivananovak', '94612');
INSERT INTO public.orders VALUES (20, '4ZD7-R188-X', '3L9mWGisGfttaJS8ObNeLGpWPhyplUoE', 'ad961042626f9f5bbe9b6b00faf70e05', 'confirmed', 'ar', 'EUR', 3400, 0, 'buyer.122943117@mail.example', NULL, NULL, 'standard', 'بريد دولي عادي', 'International letter post', 8, 25, false, '2026-11-12 19:33:21.844337+00', '2026-11-12 20:33:21.844337+00', '2026-11-12 19:42:21.844337+00', NULL, 'buyer.122943117@mail.example', 'kofimensah', '94612');
INSERT INTO public.orders VALUES (21, 'RW2E-CE4N-Z', 'tMXrF7AM9RoX8lHKf0n3pCu4LOYS1fU8', 'bdc7b05d722c22f6292232cfeef3ca0e', 'expired', 'ar', 'EUR', 6690, 0, 'buyer.667650600@mail.example', NULL, NULL, 'standard', 'بريد دولي عادي', 'International letter post', 8, 25, false, '2026-11-16 21:17:03.844337+00', '2026-11-16 22:17:03.844337+00', NULL, '2026-11-16 22:19:03.844337+00', 'buyer.667650600@mail.example', 'rosadacosta', '11511');
INSERT INTO public.orders VALUES (22, 'RQKJ-RZY3-Z', 'BgQ1rsOr20juq8PCFeaGRb8DuLm9t2Jm', '7a82d7c162c17ac338009a4b77da1cc0', 'confirmed', 'en', 'EUR', 4990, 0, 'buyer.970475401@mail.example', NULL, NULL, 'standard', 'International letter post', 'International letter post', 8, 25, false, '2026-11-18 08:58:01.844337+00', '2026-11-18 09:58:01.844337+00', '2026-11-18 09:07:01.844337+00', NULL, 'buyer.970475401@mail.example', 'lenagross', '110111');
INSERT INTO public.orders VALUES (23, 'RSC2-8HJE-H', '7KmPsf1DpLwS_JvGSgWoTUQPKVX3zHxL', '15009da322b0dae289ff289ecd9f75d4', 'confirmed', 'ar', 'EUR', 900, 144, 'buyer.245980245@mail.example', NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, '2026-11-20 15:03:31.844337+00', '2026-11-20 16:03:31.844337+00', '2026-11-20 15:12:31.844337+00', NULL, 'buyer.245980245@mail.example', 'gwenobriain', '04109');
INSERT INTO public.orders VALUES (24, 'FSHB-WT8H-8', 'lu_l3yx1yIQICGSTTjAzFNfU2DSfZYY-', 'b2206e17fadf187efb1ea9fe31f258b8', 'confirmed', 'en', 'EUR', 10190, 1627, 'buyer.258776050@mail.example', NULL, NULL, 'standard', 'International letter post', 'International letter post', 4, 9, false, '2026-11-22 16:12:58.844337+00', '2026-11-22 17:12:58.844337+00', '2026-11-22 16:21:58.844337+00', NULL, 'buyer.258776050@mail.example', 'nomsadube', '69002');
INSERT INTO public.orders VALUES (25, 'G689-K128-E', 'rLILPc1it2g55aBJRnt5lqIVQhp4YLm6', '5d5dd16aa60f57401298f1c0237a664f', 'confirmed', 'ar', 'EUR', 2420, 386, 'buyer.975954639@mail.example', NULL, NULL, 'standard', 'بريد عادي', 'Letter post', 1, 3, false, '2026-11-22 16:36:26.844337+00', '2026-11-22 17:36:26.844337+00', '2026-11-22 16:45:26.844337+00', NULL, 'buyer.975954639@mail.example', 'dinhlananh', '04109');
INSERT INTO public.parcel_lines VALUES (1, 1, 1);
INSERT INTO public.parcel_lines VALUES (2, 3, 1);
INSERT INTO public.parcel_lines VALUES (3, 5, 2);
INSERT INTO public.parcel_lines VALUES (4, 7, 5);
INSERT INTO public.parcel_lines VALUES (5, 9, 1);
INSERT INTO public.parcel_lines VALUES (5, 10, 1);
INSERT INTO public.parcel_lines VALUES (6, 12, 1);
INSERT INTO public.parcel_lines VALUES (7, 14, 1);
INSERT INTO public.parcel_lines VALUES (8, 16, 1);
INSERT INTO public.parcel_lines VALUES (8, 17, 2);
INSERT INTO public.parcel_lines VALUES (9, 19, 1);
INSERT INTO public.parcel_lines VALUES (10, 21, 1);
INSERT INTO public.parcel_lines VALUES (11, 23, 1);
INSERT INTO public.parcel_lines VALUES (12, 27, 1);
INSERT INTO public.parcel_lines VALUES (13, 29, 3);
INSERT INTO public.parcel_lines VALUES (13, 30, 1);
INSERT INTO public.parcel_lines VALUES (14, 32, 1);
INSERT INTO public.parcel_lines VALUES (15, 34, 1);
INSERT INTO public.parcel_lines VALUES (16, 36, 1);
INSERT INTO public.parcel_lines VALUES (17, 38, 1);
INSERT INTO public.parcel_lines VALUES (18, 41, 1);
INSERT INTO public.parcel_lines VALUES (19, 43, 1);
INSERT INTO public.parcel_lines VALUES (20, 46, 2);
INSERT INTO public.parcel_lines VALUES (21, 49, 2);
INSERT INTO public.parcel_lines VALUES (22, 52, 5);
INSERT INTO public.parcel_lines VALUES (23, 54, 1);
INSERT INTO public.parcels VALUES (1, 1, 1, 'posted', NULL, 'standard', 390, 'deutsche_post', NULL, '2026-06-04 11:35:39.844337+00', '2026-06-05 05:35:39.844337+00');
INSERT INTO public.parcels VALUES (2, 2, 1, 'posted', NULL, 'standard', 320, 'deutsche_post', NULL, '2026-06-09 17:38:52.844337+00', '2026-06-10 11:38:52.844337+00');
INSERT INTO public.parcels VALUES (3, 3, 1, 'posted', NULL, 'standard', 380, 'deutsche_post', NULL, '2026-06-10 02:28:00.844337+00', '2026-06-10 20:28:00.844337+00');
INSERT INTO public.parcels VALUES (4, 4, 1, 'to_pack', NULL, 'standard', 1630, NULL, NULL, NULL, NULL);
INSERT INTO public.parcels VALUES (5, 5, 1, 'cancelled', NULL, 'standard', 740, NULL, NULL, NULL, NULL);
INSERT INTO public.parcels VALUES (6, 6, 1, 'posted', NULL, 'standard', 230, 'deutsche_post', NULL, '2026-07-07 11:18:42.844337+00', '2026-07-08 05:18:42.844337+00');
INSERT INTO public.parcels VALUES (7, 7, 1, 'posted', NULL, 'standard', 230, 'deutsche_post', NULL, '2026-07-22 03:42:52.844337+00', '2026-07-22 21:42:52.844337+00');
INSERT INTO public.parcels VALUES (8, 8, 1, 'posted', NULL, 'standard', 1230, 'deutsche_post', NULL, '2026-07-26 14:30:32.844337+00', '2026-07-27 08:30:32.844337+00');
INSERT INTO public.parcels VALUES (9, 9, 1, 'to_pack', NULL, 'standard', 320, NULL, NULL, NULL, NULL);
INSERT INTO public.parcels VALUES (10, 10, 1, 'cancelled', NULL, 'standard', 500, NULL, NULL, NULL, NULL);
INSERT INTO public.parcels VALUES (11, 11, 1, 'posted', NULL, 'standard', 320, 'deutsche_post', NULL, '2026-09-20 11:20:35.844337+00', '2026-09-21 05:20:35.844337+00');
INSERT INTO public.parcels VALUES (12, 13, 1, 'posted', NULL, 'standard', 230, 'deutsche_post', NULL, '2026-09-29 07:25:52.844337+00', '2026-09-30 01:25:52.844337+00');
INSERT INTO public.parcels VALUES (13, 14, 1, 'posted', NULL, 'standard', 1580, 'deutsche_post', NULL, '2026-10-01 20:32:22.844337+00', '2026-10-02 14:32:22.844337+00');
INSERT INTO public.parcels VALUES (14, 15, 1, 'posted', NULL, 'standard', 390, 'deutsche_post', NULL, '2026-10-06 21:51:33.844337+00', '2026-10-07 15:51:33.844337+00');
INSERT INTO public.parcels VALUES (15, 16, 1, 'posted', NULL, 'standard', 500, 'deutsche_post', NULL, '2026-10-18 10:31:44.844337+00', '2026-10-19 04:31:44.844337+00');
INSERT INTO public.parcels VALUES (16, 17, 1, 'posted', NULL, 'standard', 390, 'deutsche_post', NULL, '2026-10-22 03:59:02.844337+00', '2026-10-22 21:59:02.844337+00');
INSERT INTO public.parcels VALUES (17, 18, 1, 'posted', NULL, 'standard', 320, 'deutsche_post', NULL, '2026-11-03 00:26:13.844337+00', '2026-11-03 18:26:13.844337+00');
INSERT INTO public.parcels VALUES (18, 19, 1, 'posted', NULL, 'standard', 320, 'deutsche_post', NULL, '2026-11-12 10:41:40.844337+00', '2026-11-13 04:41:40.844337+00');
INSERT INTO public.parcels VALUES (19, 20, 1, 'posted', NULL, 'standard', 390, 'deutsche_post', NULL, '2026-11-13 21:33:21.844337+00', '2026-11-14 15:33:21.844337+00');
INSERT INTO public.parcels VALUES (20, 21, 1, 'to_pack', NULL, 'standard', 920, NULL, NULL, NULL, NULL);
INSERT INTO public.parcels VALUES (21, 22, 1, 'to_pack', NULL, 'standard', 560, NULL, NULL, NULL, NULL);
INSERT INTO public.parcels VALUES (22, 24, 1, 'to_pack', NULL, 'standard', 1280, NULL, NULL, NULL, NULL);
INSERT INTO public.parcels VALUES (23, 25, 1, 'to_pack', NULL, 'standard', 500, NULL, NULL, NULL, NULL);
INSERT INTO public.payment_attempts VALUES (1, 'YK7F-1TJH-B', 1, 'checkout-YK7F-1TJH-B-1', '{}', 'paid', 'cs_test_3da6b34256e3c7ca2a49f9fb5d7ce6e0395456dba87419c6', NULL, 'pi_8c54cbbf2aad4244a64df998', '2026-06-03 10:35:39.844337+00', '2026-06-03 09:35:39.844337+00');
INSERT INTO public.payment_attempts VALUES (2, '2KT6-KERY-M', 1, 'checkout-2KT6-KERY-M-1', '{}', 'paid', 'cs_test_912fcb3684cd6fcec6cad71db7a5cf66943e3a56ce3d0d7c', NULL, 'pi_cab0659c59acecef74e69dcf', '2026-06-08 16:38:52.844337+00', '2026-06-08 15:38:52.844337+00');
INSERT INTO public.payment_attempts VALUES (3, 'Z1MD-YN6X-W', 1, 'checkout-Z1MD-YN6X-W-1', '{}', 'paid', 'cs_test_49b6701433f06f2603fa0f1960efb699c8e1e35386558454', NULL, 'pi_a9cf64537d4870b4526848cd', '2026-06-09 01:28:00.844337+00', '2026-06-09 00:28:00.844337+00');
INSERT INTO public.payment_attempts VALUES (4, 'M8NS-8TJ5-X', 1, 'checkout-M8NS-8TJ5-X-1', '{}', 'expired', 'cs_test_7cd2cb5b95f4210741f3bc06847618ac71e707c334a0d0f7', NULL, NULL, '2026-06-20 20:06:42.844337+00', '2026-06-20 19:06:42.844337+00');
INSERT INTO public.payment_attempts VALUES (5, 'N2YY-7X6J-H', 1, 'checkout-N2YY-7X6J-H-1', '{}', 'paid', 'cs_test_e60b98d56533be8a47145729be11fb68c931657bba333cf9', NULL, 'pi_0ca2161df6374526b5f926c8', '2026-06-26 10:03:08.844337+00', '2026-06-26 09:03:08.844337+00');
INSERT INTO public.payment_attempts VALUES (6, '77DP-XYS8-4', 1, 'checkout-77DP-XYS8-4-1', '{}', 'paid', 'cs_test_6cd4b22c64a0c52dcf69ca12bf9fb5229eef7a3b88efb2be', NULL, 'pi_d9da66667f743b1119001e08', '2026-07-06 10:18:42.844337+00', '2026-07-06 09:18:42.844337+00');
INSERT INTO public.payment_attempts VALUES (7, '2449-AYWV-V', 1, 'checkout-2449-AYWV-V-1', '{}', 'paid', 'cs_test_1fe149b795f9171e802b7ddeddc142c40dc266d79ae2ec5a', NULL, 'pi_9fd773bbf0a1d2c54cf26f86', '2026-07-21 02:42:52.844337+00', '2026-07-21 01:42:52.844337+00');
INSERT INTO public.payment_attempts VALUES (8, 'AM5N-FQAM-P', 1, 'checkout-AM5N-FQAM-P-1', '{}', 'paid', 'cs_test_5100ff6057342b5684a2889e35f7535f9c8dc009bc7299c4', NULL, 'pi_487ba0e4194fe4007578f48d', '2026-07-25 13:30:32.844337+00', '2026-07-25 12:30:32.844337+00');
INSERT INTO public.payment_attempts VALUES (9, 'XX3P-5RFJ-P', 1, 'checkout-XX3P-5RFJ-P-1', '{}', 'expired', 'cs_test_0a825cb6dc37d283fb2d7b010cd6d33ff14be024051e83b7', NULL, NULL, '2026-08-11 06:18:49.844337+00', '2026-08-11 05:18:49.844337+00');
INSERT INTO public.payment_attempts VALUES (10, 'YT5G-5TWD-4', 1, 'checkout-YT5G-5TWD-4-1', '{}', 'paid', 'cs_test_67d34cdbf84508514e218bbfbd62d65f756669eca6415aa3', NULL, 'pi_fca81b344acf9719ebdb2e73', '2026-08-19 08:44:43.844337+00', '2026-08-19 07:44:43.844337+00');
INSERT INTO public.payment_attempts VALUES (11, '7WRA-6QSY-Z', 1, 'checkout-7WRA-6QSY-Z-1', '{}', 'paid', 'cs_test_c2ca856a86be0770de95fe090958fce285d2a6a21a66d813', NULL, 'pi_39ce802af83d8cb4bf98f6e4', '2026-09-19 10:20:35.844337+00', '2026-09-19 09:20:35.844337+00');
INSERT INTO public.payment_attempts VALUES (12, '39ZN-R46M-Y', 1, 'checkout-39ZN-R46M-Y-1', '{}', 'expired', 'cs_test_136ce37c70ff794c7decd13927a986bc4a8815e9012c4345', NULL, NULL, '2026-09-25 03:06:16.844337+00', '2026-09-25 02:06:16.844337+00');
INSERT INTO public.payment_attempts VALUES (13, 'DKE5-XCXE-R', 1, 'checkout-DKE5-XCXE-R-1', '{}', 'paid', 'cs_test_cc883db3fd6db2b82fb7b339cff25c6ffb30ccdab410b352', NULL, 'pi_12127b2dd8ef6c4c2e05f824', '2026-09-28 06:25:52.844337+00', '2026-09-28 05:25:52.844337+00');
INSERT INTO public.payment_attempts VALUES (14, 'KXXW-9G4F-M', 1, 'checkout-KXXW-9G4F-M-1', '{}', 'paid', 'cs_test_adc08f9d60c065eae8145b722b10a09625183e42b19b4f87', NULL, 'pi_837354803d41a0bc55fb92e5', '2026-09-30 19:32:22.844337+00', '2026-09-30 18:32:22.844337+00');
INSERT INTO public.payment_attempts VALUES (15, 'CXJ7-4TBA-1', 1, 'checkout-CXJ7-4TBA-1-1', '{}', 'paid', 'cs_test_19bc8a03ede7c83c54d1fde95e003034ff7ee920e8fb7664', NULL, 'pi_afcdea79d4e52171418b0500', '2026-10-05 20:51:33.844337+00', '2026-10-05 19:51:33.844337+00');
INSERT INTO public.payment_attempts VALUES (16, '1DXH-A7WQ-T', 1, 'checkout-1DXH-A7WQ-T-1', '{}', 'paid', 'cs_test_dcc5d2e5f45bfe525237c6cb40aece369e630794e17c2607', NULL, 'pi_fe5307246927f26beb6be857', '2026-10-17 09:31:44.844337+00', '2026-10-17 08:31:44.844337+00');
INSERT INTO public.payment_attempts VALUES (17, 'HFXH-JDJ5-5', 1, 'checkout-HFXH-JDJ5-5-1', '{}', 'paid', 'cs_test_d88735445f27c6c7dd472a943c05a8ce7906d36751009481', NULL, 'pi_bfec493ea9e99e2eda571915', '2026-10-21 02:59:02.844337+00', '2026-10-21 01:59:02.844337+00');
INSERT INTO public.payment_attempts VALUES (18, 'YZH4-ZF15-F', 1, 'checkout-YZH4-ZF15-F-1', '{}', 'paid', 'cs_test_b2462133e5a81b87d7199e824bd2318dd8f852f6dec64e4c', NULL, 'pi_2100c718357f5408d1d3acb3', '2026-11-01 23:26:13.844337+00', '2026-11-01 22:26:13.844337+00');
INSERT INTO public.payment_attempts VALUES (19, 'J5CE-EBS6-E', 1, 'checkout-J5CE-EBS6-E-1', '{}', 'paid', 'cs_test_26303a890e8d7f2b462dab2d39383ab6d842c41aa65549e8', NULL, 'pi_9debaa7e769a3715700ea394', '2026-11-11 09:41:40.844337+00', '2026-11-11 08:41:40.844337+00');
INSERT INTO public.payment_attempts VALUES (20, '4ZD7-R188-X', 1, 'checkout-4ZD7-R188-X-1', '{}', 'paid', 'cs_test_2fe0e8abdd497b5066f21d21024edc7c6281f4761a5596c4', NULL, 'pi_e2b0791621c3d9a2782e8510', '2026-11-12 20:33:21.844337+00', '2026-11-12 19:33:21.844337+00');
INSERT INTO public.payment_attempts VALUES (21, 'RW2E-CE4N-Z', 1, 'checkout-RW2E-CE4N-Z-1', '{}', 'expired', 'cs_test_02cb7a57152dded78c11db936e7936ca2adc18837c3a4634', NULL, NULL, '2026-11-16 22:17:03.844337+00', '2026-11-16 21:17:03.844337+00');
INSERT INTO public.payment_attempts VALUES (22, 'RQKJ-RZY3-Z', 1, 'checkout-RQKJ-RZY3-Z-1', '{}', 'paid', 'cs_test_56c946de8a2a6a06ff3eaadc531ff7c0afd022ad1e7b8515', NULL, 'pi_4ed9d31217ec999a9c1165c9', '2026-11-18 09:58:01.844337+00', '2026-11-18 08:58:01.844337+00');
INSERT INTO public.payment_attempts VALUES (23, 'RSC2-8HJE-H', 1, 'checkout-RSC2-8HJE-H-1', '{}', 'paid', 'cs_test_f4f0b554ea302cf6c014bbc71c00a7c6522db61acd5a5977', NULL, 'pi_056069d1fc43422aa0cc5893', '2026-11-20 16:03:31.844337+00', '2026-11-20 15:03:31.844337+00');
INSERT INTO public.payment_attempts VALUES (24, 'FSHB-WT8H-8', 1, 'checkout-FSHB-WT8H-8-1', '{}', 'paid', 'cs_test_dbc0a039e61ffab1179ea9d544a6b5017b50d793b71a5e4c', NULL, 'pi_4e0d8a9b9b061aa1712fa026', '2026-11-22 17:12:58.844337+00', '2026-11-22 16:12:58.844337+00');
INSERT INTO public.payment_attempts VALUES (25, 'G689-K128-E', 1, 'checkout-G689-K128-E-1', '{}', 'paid', 'cs_test_ffff752c76a1b701a00a754a0c6a6a25d7ac0cffc5dbc71e', NULL, 'pi_61233367e784a16abab2c4aa', '2026-11-22 17:36:26.844337+00', '2026-11-22 16:36:26.844337+00');
INSERT INTO public.prices VALUES (1, 'CAL-2026', 'EUR', 'standard', 2200, '2026-11-23 03:31:26.798218+00', NULL);
INSERT INTO public.prices VALUES (2, 'CAL-2026', 'GBP', 'standard', 1900, '2026-11-23 03:31:26.798218+00', NULL);
INSERT INTO public.prices VALUES (3, 'POSTER-A2', 'EUR', 'standard', 1200, '2026-11-23 03:31:26.798218+00', NULL);
INSERT INTO public.prices VALUES (4, 'POSTER-A2', 'GBP', 'standard', 1000, '2026-11-23 03:31:26.798218+00', NULL);
INSERT INTO public.prices VALUES (5, 'POSTER-A1', 'EUR', 'standard', 1800, '2026-11-23 03:31:26.798218+00', NULL);
INSERT INTO public.prices VALUES (6, 'POSTER-A1', 'GBP', 'standard', 1550, '2026-11-23 03:31:26.798218+00', NULL);
INSERT INTO public.prices VALUES (7, 'BOOK-12', 'EUR', 'standard', 1600, '2026-11-23 03:31:26.798218+00', NULL);
INSERT INTO public.prices VALUES (8, 'BOOK-12', 'GBP', 'standard', 1400, '2026-11-23 03:31:26.798218+00', NULL);
INSERT INTO public.prices VALUES (9, 'CAL-2026-PDF', 'EUR', 'standard', 900, '2026-11-23 03:31:26.798218+00', NULL);
INSERT INTO public.prices VALUES (10, 'CAL-2026-PDF', 'GBP', 'standard', 800, '2026-11-23 03:31:26.798218+00', NULL);
INSERT INTO public.products VALUES (1, 'internationalism-calendar-2026', 0, 'goods', 'standard', true, '{"en": {"name": "2026 Internationalism Calendar", "tagline": "12 chapters of struggle, victory and defeat", "blurb": "From the story of the British women who stopped the supply of Hawker fighter jets to East Timor to the establishment of the East India Company", "description": "A wall calendar in twelve chapters. Each month opens on a picture and the true story behind it: somebody, somewhere, whose\nquarrel turned out to be everybody''s.\n\nSome of these people won. Some lost, and a few did both. The calendar tells them in the order of the year, not in the order\nof history, so that a dockyard in Bombay follows a hangar in Lancashire and a cattle station in Australia comes\nbefore the hills of Guinea.\n\n* Twelve pictures in six inks, one for each month\n* A month to a page, weeks beginning on Monday, with room to write\n* The story of each chapter printed beside its month\n* A hole for the nail", "format": "297 \u00d7 210 mm closed, 297 \u00d7 420 mm open, 28 pages, wire-bound", "paper": "Uncoated recycled paper, 170 g/m\u00b2; cover 250 g/m\u00b2"}, "ar": {"name": "\u062a\u0642\u0648\u064a\u0645 \u0627\u0644\u0623\u0645\u0645\u064a\u0629 2026", "tagline": "12 \u0641\u0635\u0644\u064b\u0627 \u0645\u0646 \u0627\u0644\u0646\u0636\u0627\u0644 \u0648\u0627\u0644\u0646\u0635\u0631 \u0648\u0627\u0644\u0647\u0632\u064a\u0645\u0629", "blurb": "\u0645\u0646 \u0642\u0635\u0629 \u0627\u0644\u0646\u0633\u0627\u0621 \u0627\u0644\u0628\u0631\u064a\u0637\u0627\u0646\u064a\u0627\u062a \u0627\u0644\u0644\u0648\u0627\u062a\u064a \u0623\u0648\u0642\u0641\u0646 \u0625\u0645\u062f\u0627\u062f \u062a\u064a\u0645\u0648\u0631 \u0627\u0644\u0634\u0631\u0642\u064a\u0629 \u0628\u0645\u0642\u0627\u062a\u0644\u0627\u062a \u00ab\u0647\u0648\u0643\u0631\u00bb\u060c \u0625\u0644\u0649 \u062a\u0623\u0633\u064a\u0633 \u0634\u0631\u0643\u0629 \u0627\u0644\u0647\u0646\u062f \u0627\u0644\u0634\u0631\u0642\u064a\u0629", "description": "\u062a\u0642\u0648\u064a\u0645 \u062d\u0627\u0626\u0637 \u0641\u064a \u0627\u062b\u0646\u064a \u0639\u0634\u0631 \u0641\u0635\u0644\u064b\u0627. \u064a\u0628\u062f\u0623 \u0643\u0644 \u0634\u0647\u0631 \u0628\u0635\u0648\u0631\u0629 \u0648\u0628\u0627\u0644\u0642\u0635\u0629 \u0627\u0644\u062d\u0642\u064a\u0642\u064a\u0629 \u0627\u0644\u062a\u064a \u0648\u0631\u0627\u0621\u0647\u0627: \u0623\u0646\u0627\u0633 \u0641\u064a \u0645\u0643\u0627\u0646 \u0645\u0627 \u0645\u0646 \u0627\u0644\u0639\u0627\u0644\u0645\u060c \u062a\u0628\u064a\u0651\u0646 \u0623\u0646\n\u0642\u0636\u064a\u062a\u0647\u0645 \u0642\u0636\u064a\u0629 \u0627\u0644\u062c\u0645\u064a\u0639.\n\n\u0628\u0639\u0636\u0647\u0645 \u0627\u0646\u062a\u0635\u0631\u060c \u0648\u0628\u0639\u0636\u0647\u0645 \u0647\u064f\u0632\u0645\u060c \u0648\u0642\u0644\u064a\u0644 \u0645\u0646\u0647\u0645 \u0639\u0631\u0641 \u0627\u0644\u0623\u0645\u0631\u064a\u0646 \u0645\u0639\u064b\u0627. \u0648\u0627\u0644\u062a\u0642\u0648\u064a\u0645 \u064a\u0631\u0648\u064a \u0642\u0635\u0635\u0647\u0645 \u0628\u062a\u0631\u062a\u064a\u0628 \u0634\u0647\u0648\u0631 \u0627\u0644\u0633\u0646\u0629 \u0644\u0627 \u0628\u062a\u0631\u062a\u064a\u0628 \u0627\u0644\u062a\u0627\u0631\u064a\u062e\u060c \u0641\u064a\u0623\u062a\u064a\n\u0645\u064a\u0646\u0627\u0621 \u0628\u0648\u0645\u0628\u0627\u064a \u0628\u0639\u062f \u062d\u0638\u064a\u0631\u0629 \u0637\u0627\u0626\u0631\u0627\u062a \u0641\u064a \u0644\u0627\u0646\u0643\u0634\u064a\u0631\u060c \u0648\u062a\u0633\u0628\u0642 \u0645\u0632\u0631\u0639\u0629\u064f \u0645\u0627\u0634\u064a\u0629 \u0641\u064a \u0623\u0633\u062a\u0631\u0627\u0644\u064a\u0627 \u062a\u0644\u0627\u0644\u064e \u063a\u064a\u0646\u064a\u0627.\n\n* \u0627\u062b\u0646\u062a\u0627 \u0639\u0634\u0631\u0629 \u0635\u0648\u0631\u0629 \u0628\u0633\u062a\u0629 \u0623\u0644\u0648\u0627\u0646\u060c \u0644\u0643\u0644 \u0634\u0647\u0631 \u0635\u0648\u0631\u0629\n* \u0635\u0641\u062d\u0629 \u0644\u0643\u0644 \u0634\u0647\u0631\u060c \u062a\u0628\u062f\u0623 \u0623\u0633\u0627\u0628\u064a\u0639\u0647\u0627 \u0628\u064a\u0648\u0645 \u0627\u0644\u0627\u062b\u0646\u064a\u0646\u060c \u0648\u0641\u064a\u0647\u0627 \u0645\u062a\u0633\u0639 \u0644\u0644\u0643\u062a\u0627\u0628\u0629\n* \u0642\u0635\u0629 \u0643\u0644 \u0641\u0635\u0644 \u0645\u0637\u0628\u0648\u0639\u0629 \u0625\u0644\u0649 \u062c\u0627\u0646\u0628 \u0634\u0647\u0631\u0647\u0627\n* \u062b\u0642\u0628 \u0644\u0644\u0645\u0633\u0645\u0627\u0631", "format": "297 \u00d7 210 \u0645\u0645 \u0645\u063a\u0644\u0642\u064b\u0627\u060c \u0648297 \u00d7 420 \u0645\u0645 \u0645\u0641\u062a\u0648\u062d\u064b\u0627\u060c 28 \u0635\u0641\u062d\u0629\u060c \u062a\u062c\u0644\u064a\u062f \u0633\u0644\u0643\u064a", "paper": "\u0648\u0631\u0642 \u063a\u064a\u0631 \u0645\u0635\u0642\u0648\u0644 \u0645\u0639\u0627\u062f \u062a\u062f\u0648\u064a\u0631\u0647 170 \u063a/\u0645\u00b2\u060c \u0648\u0627\u0644\u063a\u0644\u0627\u0641 250 \u063a/\u0645\u00b2"}}', '{"year": 2026, "needed_by": "2026-01-01", "maker": {"name": "Rotes Rad Printing Co-operative (demonstration)", "address": ["Beispielweg 12", "04277 Leipzig", "Germany"], "email": "press@calendar.example"}}', '[{"file": "de638bfd7fbb14a1.svg", "name": "cover.svg", "width": 1200, "height": 1697, "alt": {"en": "Cover of the calendar: the numerals of 2026 fill the sheet in red, teal, ochre and black. The nought is a globe, and a shoot with two leaves grows out of the six.", "ar": "\u063a\u0644\u0627\u0641 \u0627\u0644\u062a\u0642\u0648\u064a\u0645: \u0623\u0631\u0642\u0627\u0645 2026 \u062a\u0645\u0644\u0623 \u0627\u0644\u0635\u0641\u062d\u0629 \u0628\u0627\u0644\u0623\u062d\u0645\u0631 \u0648\u0627\u0644\u0623\u0632\u0631\u0642 \u0627\u0644\u0645\u062e\u0636\u0631\u0651 \u0648\u0627\u0644\u0623\u0635\u0641\u0631 \u0648\u0627\u0644\u0623\u0633\u0648\u062f. \u0627\u0644\u0635\u0641\u0631 \u0643\u0631\u0629 \u0623\u0631\u0636\u064a\u0629\u060c \u0648\u0645\u0646 \u0627\u0644\u0631\u0642\u0645 6 \u062a\u0646\u0628\u062a \u0646\u0628\u062a\u0629 \u0628\u0648\u0631\u0642\u062a\u064a\u0646."}}, {"file": "1a4184de3094abb4.svg", "name": "open.svg", "width": 1200, "height": 1697, "alt": {"en": "The calendar hanging open at January: the picture of the month above, the days in seven columns below.", "ar": "\u0627\u0644\u062a\u0642\u0648\u064a\u0645 \u0645\u0639\u0644\u0651\u0642\u064b\u0627 \u0648\u0645\u0641\u062a\u0648\u062d\u064b\u0627 \u0639\u0644\u0649 \u0634\u0647\u0631 \u0643\u0627\u0646\u0648\u0646 \u0627\u0644\u062b\u0627\u0646\u064a (\u064a\u0646\u0627\u064a\u0631): \u0635\u0648\u0631\u0629 \u0627\u0644\u0634\u0647\u0631 \u0641\u064a \u0627\u0644\u0623\u0639\u0644\u0649\u060c \u0648\u0627\u0644\u0623\u064a\u0627\u0645 \u0641\u064a \u0633\u0628\u0639\u0629 \u0623\u0639\u0645\u062f\u0629 \u062a\u062d\u062a\u0647\u0627."}}]', '[{"month": 1, "year": "1996", "picture": "12d1f552f03ddfd3.svg", "name": "01-seeds-of-hope.svg", "width": 1200, "height": 900, "alt": {"en": "A black jet stands nose down in red earth like a planted seed. From its broken tail a teal shoot opens two leaves before an ochre sun; a hammer leans beside it.", "ar": "\u0637\u0627\u0626\u0631\u0629 \u062d\u0631\u0628\u064a\u0629 \u0633\u0648\u062f\u0627\u0621 \u0645\u063a\u0631\u0648\u0633\u0629 \u0641\u064a \u062a\u0631\u0628\u0629 \u062d\u0645\u0631\u0627\u0621 \u0648\u0645\u0642\u062f\u0645\u062a\u0647\u0627 \u0625\u0644\u0649 \u0627\u0644\u0623\u0633\u0641\u0644 \u0643\u0623\u0646\u0647\u0627 \u0628\u0630\u0631\u0629. \u0645\u0646 \u0630\u064a\u0644\u0647\u0627 \u0627\u0644\u0645\u0643\u0633\u0648\u0631 \u062a\u0646\u0628\u062a \u0646\u0628\u062a\u0629 \u0628\u0648\u0631\u0642\u062a\u064a\u0646 \u0623\u0645\u0627\u0645 \u0634\u0645\u0633 \u0635\u0641\u0631\u0627\u0621\u060c \u0648\u0625\u0644\u0649 \u062c\u0627\u0646\u0628\u0647\u0627 \u0645\u0637\u0631\u0642\u0629."}, "en": {"title": "Seeds of Hope", "place": "Warton, Lancashire, England", "text": "On 29 January 1996 Andrea Needham, Joanna Wilson and Lotta Kronlid broke into the British Aerospace site at Warton and took household hammers to Hawk ZH955, a jet sold to Indonesia, which had occupied East Timor for twenty years. Nobody came, so they rang security themselves from a telephone in the hangar; Angie Zelter, who had said in public that she would do the same, was arrested a week later. On 30 July, after six months on remand, a jury at Liverpool Crown Court found all four not guilty."}, "ar": {"title": "\u0628\u0630\u0648\u0631 \u0627\u0644\u0623\u0645\u0644", "place": "\u0648\u0627\u0631\u062a\u0648\u0646\u060c \u0644\u0627\u0646\u0643\u0634\u064a\u0631\u060c \u0625\u0646\u062c\u0644\u062a\u0631\u0627", "text": "\u0641\u064a 29 \u0643\u0627\u0646\u0648\u0646 \u0627\u0644\u062b\u0627\u0646\u064a (\u064a\u0646\u0627\u064a\u0631) 1996 \u062f\u062e\u0644\u062a \u0623\u0646\u062f\u0631\u064a\u0627 \u0646\u064a\u062f\u0647\u0627\u0645 \u0648\u062c\u0648\u0627\u0646\u0627 \u0648\u064a\u0644\u0633\u0648\u0646 \u0648\u0644\u0648\u062a\u0627 \u0643\u0631\u0648\u0646\u0644\u064a\u062f \u0639\u0646\u0648\u0629\u064b \u0645\u0648\u0642\u0639 \u0634\u0631\u0643\u0629 \u00ab\u0628\u0631\u064a\u062a\u064a\u0634 \u0625\u064a\u0631\u0648\u0633\u0628\u064a\u0633\u00bb \u0641\u064a \u0648\u0627\u0631\u062a\u0648\u0646\u060c \u0648\u0627\u0646\u0647\u0644\u0646 \u0628\u0645\u0637\u0627\u0631\u0642 \u0645\u0646\u0632\u0644\u064a\u0629 \u0639\u0644\u0649 \u0637\u0627\u0626\u0631\u0629 \u00ab\u0647\u0648\u0643\u00bb \u0631\u0642\u0645\u0647\u0627 ZH955 \u0628\u064a\u0639\u062a \u0644\u0625\u0646\u062f\u0648\u0646\u064a\u0633\u064a\u0627\u060c \u0627\u0644\u062a\u064a \u0643\u0627\u0646\u062a \u062a\u062d\u062a\u0644 \u062a\u064a\u0645\u0648\u0631 \u0627\u0644\u0634\u0631\u0642\u064a\u0629 \u0645\u0646\u0630 \u0639\u0634\u0631\u064a\u0646 \u0639\u0627\u0645\u064b\u0627. \u0648\u0644\u0645\u0651\u0627 \u0644\u0645 \u064a\u0623\u062a\u0650 \u0623\u062d\u062f\u060c \u0627\u062a\u0635\u0644\u0646 \u0628\u0623\u0646\u0641\u0633\u0647\u0646 \u0628\u062d\u0631\u0627\u0633\u0629 \u0627\u0644\u0645\u0648\u0642\u0639 \u0645\u0646 \u0647\u0627\u062a\u0641 \u0641\u064a \u0627\u0644\u062d\u0638\u064a\u0631\u0629\u061b \u0623\u0645\u0627 \u0623\u0646\u062c\u064a \u0632\u064a\u0644\u062a\u0631\u060c \u0627\u0644\u062a\u064a \u0623\u0639\u0644\u0646\u062a \u0639\u0644\u0649 \u0627\u0644\u0645\u0644\u0623 \u0623\u0646\u0647\u0627 \u0633\u062a\u0641\u0639\u0644 \u0645\u062b\u0644\u0647\u0646\u060c \u0641\u0627\u0639\u062a\u064f\u0642\u0644\u062a \u0628\u0639\u062f \u0623\u0633\u0628\u0648\u0639. \u0648\u0641\u064a 30 \u062a\u0645\u0648\u0632 (\u064a\u0648\u0644\u064a\u0648)\u060c \u0628\u0639\u062f \u0633\u062a\u0629 \u0623\u0634\u0647\u0631 \u0641\u064a \u0627\u0644\u062d\u0628\u0633 \u0627\u0644\u0627\u062d\u062a\u064a\u0627\u0637\u064a\u060c \u0628\u0631\u0651\u0623\u062a \u0647\u064a\u0626\u0629 \u0627\u0644\u0645\u062d\u0644\u0641\u064a\u0646 \u0641\u064a \u0645\u062d\u0643\u0645\u0629 \u0627\u0644\u062a\u0627\u062c \u0628\u0644\u064a\u0641\u0631\u0628\u0648\u0644 \u0627\u0644\u0646\u0633\u0627\u0621 \u0627\u0644\u0623\u0631\u0628\u0639."}}, {"month": 2, "year": "1946", "picture": "18b749fa226480f8.svg", "name": "02-bombay.svg", "width": 1200, "height": 900, "alt": {"en": "A great black anchor floats on teal waves like a ship: its arms are the hull, its shank is the mast, and from it fly three flags in red, ochre and teal.", "ar": "\u0645\u0631\u0633\u0627\u0629 \u0633\u0648\u062f\u0627\u0621 \u0643\u0628\u064a\u0631\u0629 \u062a\u0637\u0641\u0648 \u0639\u0644\u0649 \u0627\u0644\u0645\u0648\u062c \u0643\u0623\u0646\u0647\u0627 \u0633\u0641\u064a\u0646\u0629: \u0630\u0631\u0627\u0639\u0627\u0647\u0627 \u0628\u062f\u0646\u0647\u0627\u060c \u0648\u0633\u0627\u0642\u0647\u0627 \u0633\u0627\u0631\u064a\u062a\u0647\u0627\u060c \u0648\u062a\u0631\u0641\u0631\u0641 \u0639\u0644\u064a\u0647\u0627 \u062b\u0644\u0627\u062b \u0631\u0627\u064a\u0627\u062a: \u062d\u0645\u0631\u0627\u0621 \u0648\u0635\u0641\u0631\u0627\u0621 \u0648\u0632\u0631\u0642\u0627\u0621 \u0645\u062e\u0636\u0631\u0651\u0629."}, "en": {"title": "Three Flags on One Mast", "place": "Bombay, India", "text": "On 18 February 1946 the sailors of HMIS Talwar, a signal school of the Royal Indian Navy, refused food and work; within days the strike had reached ships and barracks from Karachi to Calcutta, and the flags of the Congress, the Muslim League and the Communists flew side by side. Among their demands, beside decent food and equal pay, was that Indian troops be withdrawn from Indonesia. Bombay''s workers struck for them and were shot down, more than two hundred dead; the sailors gave in on 23 February, pressed to do so by the leaders of both great parties."}, "ar": {"title": "\u062b\u0644\u0627\u062b \u0631\u0627\u064a\u0627\u062a \u0639\u0644\u0649 \u0633\u0627\u0631\u064a\u0629 \u0648\u0627\u062d\u062f\u0629", "place": "\u0628\u0648\u0645\u0628\u0627\u064a\u060c \u0627\u0644\u0647\u0646\u062f", "text": "\u0641\u064a 18 \u0634\u0628\u0627\u0637 (\u0641\u0628\u0631\u0627\u064a\u0631) 1946 \u0631\u0641\u0636 \u0628\u062d\u0651\u0627\u0631\u0629 \u00ab\u062a\u0627\u0644\u0648\u0627\u0631\u00bb\u060c \u0648\u0647\u064a \u0645\u062f\u0631\u0633\u0629 \u0627\u0644\u0625\u0634\u0627\u0631\u0629 \u0641\u064a \u0627\u0644\u0628\u062d\u0631\u064a\u0629 \u0627\u0644\u0645\u0644\u0643\u064a\u0629 \u0627\u0644\u0647\u0646\u062f\u064a\u0629\u060c \u0627\u0644\u0637\u0639\u0627\u0645 \u0648\u0627\u0644\u0639\u0645\u0644. \u0648\u0641\u064a \u063a\u0636\u0648\u0646 \u0623\u064a\u0627\u0645 \u0628\u0644\u063a \u0627\u0644\u0625\u0636\u0631\u0627\u0628 \u0627\u0644\u0633\u0641\u0646 \u0648\u0627\u0644\u062b\u0643\u0646\u0627\u062a \u0645\u0646 \u0643\u0631\u0627\u062a\u0634\u064a \u0625\u0644\u0649 \u0643\u0644\u0643\u062a\u0627\u060c \u0648\u0627\u0631\u062a\u0641\u0639\u062a \u0631\u0627\u064a\u0627\u062a \u062d\u0632\u0628 \u0627\u0644\u0645\u0624\u062a\u0645\u0631 \u0648\u0627\u0644\u0631\u0627\u0628\u0637\u0629 \u0627\u0644\u0625\u0633\u0644\u0627\u0645\u064a\u0629 \u0648\u0627\u0644\u0634\u064a\u0648\u0639\u064a\u064a\u0646 \u062c\u0646\u0628\u064b\u0627 \u0625\u0644\u0649 \u062c\u0646\u0628. \u0648\u0643\u0627\u0646 \u0645\u0646 \u0645\u0637\u0627\u0644\u0628\u0647\u0645\u060c \u0625\u0644\u0649 \u062c\u0627\u0646\u0628 \u0627\u0644\u0637\u0639\u0627\u0645 \u0627\u0644\u0644\u0627\u0626\u0642 \u0648\u0627\u0644\u0645\u0633\u0627\u0648\u0627\u0629 \u0641\u064a \u0627\u0644\u0623\u062c\u0648\u0631\u060c \u0633\u062d\u0628 \u0627\u0644\u0642\u0648\u0627\u062a \u0627\u0644\u0647\u0646\u062f\u064a\u0629 \u0645\u0646 \u0625\u0646\u062f\u0648\u0646\u064a\u0633\u064a\u0627. \u0623\u0636\u0631\u0628 \u0639\u0645\u0627\u0644 \u0628\u0648\u0645\u0628\u0627\u064a \u062a\u0636\u0627\u0645\u0646\u064b\u0627 \u0645\u0639\u0647\u0645 \u0641\u0623\u064f\u0637\u0644\u0642 \u0639\u0644\u064a\u0647\u0645 \u0627\u0644\u0631\u0635\u0627\u0635 \u0648\u0642\u064f\u062a\u0644 \u0623\u0643\u062b\u0631 \u0645\u0646 \u0645\u0626\u062a\u064a\u0646\u060c \u0648\u0627\u0633\u062a\u0633\u0644\u0645 \u0627\u0644\u0628\u062d\u0651\u0627\u0631\u0629 \u0641\u064a 23 \u0634\u0628\u0627\u0637 (\u0641\u0628\u0631\u0627\u064a\u0631) \u062a\u062d\u062a \u0636\u063a\u0637 \u0642\u0627\u062f\u0629 \u0627\u0644\u062d\u0632\u0628\u064a\u0646 \u0627\u0644\u0643\u0628\u064a\u0631\u064a\u0646."}}, {"month": 3, "year": "1974", "picture": "c411b444a1768aab.svg", "name": "03-east-kilbride.svg", "width": 1200, "height": 900, "alt": {"en": "The fan of a jet engine seen from the front, black on ochre. A red spanner lies across it and holds the blades still.", "ar": "\u0645\u0631\u0648\u062d\u0629 \u0645\u062d\u0631\u0643 \u0646\u0641\u0651\u0627\u062b \u0645\u0646 \u0627\u0644\u0623\u0645\u0627\u0645\u060c \u0633\u0648\u062f\u0627\u0621 \u0639\u0644\u0649 \u062e\u0644\u0641\u064a\u0629 \u0635\u0641\u0631\u0627\u0621. \u0645\u0641\u062a\u0627\u062d \u0631\u0628\u0637 \u0623\u062d\u0645\u0631 \u0645\u0645\u062f\u0648\u062f \u0639\u0628\u0631\u0647\u0627 \u064a\u0648\u0642\u0641 \u0634\u0641\u0631\u0627\u062a\u0647\u0627."}, "en": {"title": "The Engines Nobody Would Touch", "place": "East Kilbride, Scotland", "text": "In March 1974 Bob Fulton, an engine inspector at Rolls-Royce in East Kilbride, found Avon engines of the Chilean air force on his line, made for the Hawker Hunter, the jet that had bombed the presidential palace in Santiago six months before. He refused to touch them, and the plant refused with him. Four engines stood in the yard until they were taken away one night in 1978; in 2015 Fulton, Robert Somerville and John Keenan were made Commanders of Chile''s Order of Bernardo O''Higgins."}, "ar": {"title": "\u0645\u062d\u0631\u0643\u0627\u062a \u0644\u0645 \u064a\u0644\u0645\u0633\u0647\u0627 \u0623\u062d\u062f", "place": "\u0625\u064a\u0633\u062a \u0643\u064a\u0644\u0628\u0631\u0627\u064a\u062f\u060c \u0627\u0633\u0643\u062a\u0644\u0646\u062f\u0627", "text": "\u0641\u064a \u0622\u0630\u0627\u0631 (\u0645\u0627\u0631\u0633) 1974 \u0648\u062c\u062f \u0628\u0648\u0628 \u0641\u0648\u0644\u062a\u0648\u0646\u060c \u0645\u0641\u062a\u0651\u0634 \u0627\u0644\u0645\u062d\u0631\u0643\u0627\u062a \u0641\u064a \u0645\u0635\u0646\u0639 \u0631\u0648\u0644\u0632 \u0631\u0648\u064a\u0633 \u0641\u064a \u0625\u064a\u0633\u062a \u0643\u064a\u0644\u0628\u0631\u0627\u064a\u062f\u060c \u0623\u0645\u0627\u0645\u0647 \u0645\u062d\u0631\u0643\u0627\u062a \u00ab\u0625\u064a\u0641\u0648\u0646\u00bb \u062a\u0639\u0648\u062f \u0625\u0644\u0649 \u0633\u0644\u0627\u062d \u0627\u0644\u062c\u0648 \u0627\u0644\u062a\u0634\u064a\u0644\u064a\u060c \u0648\u0647\u064a \u0645\u062d\u0631\u0643\u0627\u062a \u0627\u0644\u0637\u0627\u0626\u0631\u0629 \u00ab\u0647\u0648\u0643\u0631 \u0647\u0646\u062a\u0631\u00bb \u0627\u0644\u062a\u064a \u0642\u064f\u0635\u0641 \u0628\u0647\u0627 \u0627\u0644\u0642\u0635\u0631 \u0627\u0644\u0631\u0626\u0627\u0633\u064a \u0641\u064a \u0633\u0627\u0646\u062a\u064a\u0627\u063a\u0648 \u0642\u0628\u0644 \u0633\u062a\u0629 \u0623\u0634\u0647\u0631. \u0631\u0641\u0636 \u0623\u0646 \u064a\u0645\u0633\u0651\u0647\u0627\u060c \u0648\u0631\u0641\u0636 \u0627\u0644\u0645\u0635\u0646\u0639 \u0645\u0639\u0647. \u0628\u0642\u064a\u062a \u0623\u0631\u0628\u0639\u0629 \u0645\u062d\u0631\u0643\u0627\u062a \u0641\u064a \u0627\u0644\u0633\u0627\u062d\u0629 \u062d\u062a\u0649 \u0646\u064f\u0642\u0644\u062a \u0630\u0627\u062a \u0644\u064a\u0644\u0629 \u0645\u0646 \u0639\u0627\u0645 1978. \u0648\u0641\u064a \u0639\u0627\u0645 2015 \u0645\u064f\u0646\u062d \u0641\u0648\u0644\u062a\u0648\u0646 \u0648\u0631\u0648\u0628\u0631\u062a \u0633\u0648\u0645\u0631\u0641\u064a\u0644 \u0648\u062c\u0648\u0646 \u0643\u064a\u0646\u0627\u0646 \u0648\u0633\u0627\u0645 \u0628\u0631\u0646\u0627\u0631\u062f\u0648 \u0623\u0648\u0647\u064a\u063a\u0646\u0632 \u0627\u0644\u062a\u0634\u064a\u0644\u064a \u0628\u0631\u062a\u0628\u0629 \u0642\u0627\u0626\u062f."}}, {"month": 4, "year": "1955", "picture": "27b79e51a3a1746f.svg", "name": "04-bandung.svg", "width": 1200, "height": 900, "alt": {"en": "A flower of twenty-nine petals in red, ochre, pink and paper white on deep teal, one petal for each country at the table.", "ar": "\u0632\u0647\u0631\u0629 \u0645\u0646 \u062a\u0633\u0639 \u0648\u0639\u0634\u0631\u064a\u0646 \u0628\u062a\u0644\u0629 \u0628\u0627\u0644\u0623\u062d\u0645\u0631 \u0648\u0627\u0644\u0623\u0635\u0641\u0631 \u0648\u0627\u0644\u0648\u0631\u062f\u064a \u0648\u0627\u0644\u0623\u0628\u064a\u0636 \u0639\u0644\u0649 \u062e\u0644\u0641\u064a\u0629 \u0632\u0631\u0642\u0627\u0621 \u0645\u062e\u0636\u0631\u0651\u0629 \u062f\u0627\u0643\u0646\u0629\u060c \u0628\u062a\u0644\u0629 \u0644\u0643\u0644 \u0628\u0644\u062f \u062d\u0648\u0644 \u0627\u0644\u0637\u0627\u0648\u0644\u0629."}, "en": {"title": "Twenty-Nine at One Table", "place": "Bandung, Indonesia", "text": "From 18 to 24 April 1955 the delegates of twenty-nine countries of Asia and Africa, together home to more than half of humanity, met in Bandung; London, Paris, Washington and Moscow were not invited. They were not of one mind, about communism least of all, and still agreed on ten principles, among them respect for the sovereignty of all nations and the equality of all races. Portugal''s colonies were not represented; nobody spoke there for East Timor, a few islands further on."}, "ar": {"title": "\u062a\u0633\u0639\u0629 \u0648\u0639\u0634\u0631\u0648\u0646 \u062d\u0648\u0644 \u0637\u0627\u0648\u0644\u0629 \u0648\u0627\u062d\u062f\u0629", "place": "\u0628\u0627\u0646\u062f\u0648\u0646\u063a\u060c \u0625\u0646\u062f\u0648\u0646\u064a\u0633\u064a\u0627", "text": "\u0628\u064a\u0646 18 \u064824 \u0646\u064a\u0633\u0627\u0646 (\u0623\u0628\u0631\u064a\u0644) 1955 \u0627\u062c\u062a\u0645\u0639 \u0641\u064a \u0628\u0627\u0646\u062f\u0648\u0646\u063a \u0645\u0646\u062f\u0648\u0628\u0648 \u062a\u0633\u0639\u0629 \u0648\u0639\u0634\u0631\u064a\u0646 \u0628\u0644\u062f\u064b\u0627 \u0645\u0646 \u0622\u0633\u064a\u0627 \u0648\u0623\u0641\u0631\u064a\u0642\u064a\u0627\u060c \u064a\u0633\u0643\u0646\u0647\u0627 \u0645\u0639\u064b\u0627 \u0623\u0643\u062b\u0631 \u0645\u0646 \u0646\u0635\u0641 \u0627\u0644\u0628\u0634\u0631\u060c \u0648\u0644\u0645 \u062a\u064f\u062f\u0639\u064e \u0644\u0646\u062f\u0646 \u0648\u0644\u0627 \u0628\u0627\u0631\u064a\u0633 \u0648\u0644\u0627 \u0648\u0627\u0634\u0646\u0637\u0646 \u0648\u0644\u0627 \u0645\u0648\u0633\u0643\u0648. \u0644\u0645 \u064a\u0643\u0648\u0646\u0648\u0627 \u0639\u0644\u0649 \u0631\u0623\u064a \u0648\u0627\u062d\u062f\u060c \u0648\u0644\u0627 \u0633\u064a\u0645\u0627 \u0641\u064a \u0627\u0644\u0634\u064a\u0648\u0639\u064a\u0629\u060c \u0644\u0643\u0646\u0647\u0645 \u0627\u062a\u0641\u0642\u0648\u0627 \u0639\u0644\u0649 \u0639\u0634\u0631\u0629 \u0645\u0628\u0627\u062f\u0626\u060c \u0645\u0646\u0647\u0627 \u0627\u062d\u062a\u0631\u0627\u0645 \u0633\u064a\u0627\u062f\u0629 \u0627\u0644\u0623\u0645\u0645 \u062c\u0645\u064a\u0639\u064b\u0627 \u0648\u0627\u0644\u0645\u0633\u0627\u0648\u0627\u0629 \u0628\u064a\u0646 \u0627\u0644\u0623\u0639\u0631\u0627\u0642 \u0643\u0644\u0647\u0627. \u0623\u0645\u0627 \u0645\u0633\u062a\u0639\u0645\u0631\u0627\u062a \u0627\u0644\u0628\u0631\u062a\u063a\u0627\u0644 \u0641\u0644\u0645 \u062a\u064f\u0645\u062b\u064e\u0651\u0644\u060c \u0648\u0644\u0645 \u064a\u062a\u0643\u0644\u0645 \u0647\u0646\u0627\u0643 \u0623\u062d\u062f \u0628\u0627\u0633\u0645 \u062a\u064a\u0645\u0648\u0631 \u0627\u0644\u0634\u0631\u0642\u064a\u0629\u060c \u0639\u0644\u0649 \u0628\u064f\u0639\u062f \u0628\u0636\u0639 \u062c\u0632\u0631."}}, {"month": 5, "year": "1886", "picture": "1019f5f9babcf5ba.svg", "name": "05-chicago.svg", "width": 1200, "height": 900, "alt": {"en": "A clock cut into three equal parts of eight hours: a hammer on red, a moon on teal, a flower on ochre. Beside it stand four black candles, just put out, still smoking.", "ar": "\u0633\u0627\u0639\u0629 \u0645\u0642\u0633\u0648\u0645\u0629 \u0625\u0644\u0649 \u062b\u0644\u0627\u062b\u0629 \u0623\u062c\u0632\u0627\u0621 \u0645\u062a\u0633\u0627\u0648\u064a\u0629\u060c \u0643\u0644 \u0645\u0646\u0647\u0627 \u062b\u0645\u0627\u0646\u064a \u0633\u0627\u0639\u0627\u062a: \u0645\u0637\u0631\u0642\u0629 \u0639\u0644\u0649 \u0627\u0644\u0623\u062d\u0645\u0631\u060c \u0648\u0642\u0645\u0631 \u0639\u0644\u0649 \u0627\u0644\u0623\u0632\u0631\u0642 \u0627\u0644\u0645\u062e\u0636\u0631\u0651\u060c \u0648\u0632\u0647\u0631\u0629 \u0639\u0644\u0649 \u0627\u0644\u0623\u0635\u0641\u0631. \u0648\u0625\u0644\u0649 \u062c\u0627\u0646\u0628\u0647\u0627 \u0623\u0631\u0628\u0639 \u0634\u0645\u0648\u0639 \u0633\u0648\u062f\u0627\u0621 \u0623\u064f\u0637\u0641\u0626\u062a \u0644\u0644\u062a\u0648 \u0648\u0645\u0627 \u0632\u0627\u0644 \u062f\u062e\u0627\u0646\u0647\u0627 \u064a\u062a\u0635\u0627\u0639\u062f."}, "en": {"title": "Eight Hours", "place": "Chicago, United States", "text": "On 1 May 1886 workers across the United States struck for the eight-hour day, nowhere more strongly than in Chicago. On the third police fired on strikers at the McCormick works; on the fourth someone threw a bomb at police in Haymarket Square, and eight anarchists were convicted though no one showed that any of them had thrown it. Albert Parsons, August Spies, Adolph Fischer and George Engel were hanged on 11 November 1887; two years later a congress in Paris made the first of May the workers'' day of the world."}, "ar": {"title": "\u062b\u0645\u0627\u0646\u064a \u0633\u0627\u0639\u0627\u062a", "place": "\u0634\u064a\u0643\u0627\u063a\u0648\u060c \u0627\u0644\u0648\u0644\u0627\u064a\u0627\u062a \u0627\u0644\u0645\u062a\u062d\u062f\u0629", "text": "\u0641\u064a 1 \u0623\u064a\u0627\u0631 (\u0645\u0627\u064a\u0648) 1886 \u0623\u0636\u0631\u0628 \u0627\u0644\u0639\u0645\u0627\u0644 \u0641\u064a \u0623\u0646\u062d\u0627\u0621 \u0627\u0644\u0648\u0644\u0627\u064a\u0627\u062a \u0627\u0644\u0645\u062a\u062d\u062f\u0629 \u0645\u0637\u0627\u0644\u0628\u064a\u0646 \u0628\u064a\u0648\u0645 \u0639\u0645\u0644 \u0645\u0646 \u062b\u0645\u0627\u0646\u064a \u0633\u0627\u0639\u0627\u062a\u060c \u0648\u0643\u0627\u0646\u062a \u0634\u064a\u0643\u0627\u063a\u0648 \u0641\u064a \u0637\u0644\u064a\u0639\u062a\u0647\u0645. \u0641\u064a \u0627\u0644\u062b\u0627\u0644\u062b \u0645\u0646\u0647 \u0623\u0637\u0644\u0642\u062a \u0627\u0644\u0634\u0631\u0637\u0629 \u0627\u0644\u0646\u0627\u0631 \u0639\u0644\u0649 \u0627\u0644\u0645\u0636\u0631\u0628\u064a\u0646 \u0639\u0646\u062f \u0645\u0635\u0646\u0639 \u0645\u0627\u0643\u0648\u0631\u0645\u064a\u0643\u060c \u0648\u0641\u064a \u0627\u0644\u0631\u0627\u0628\u0639 \u0623\u0644\u0642\u0649 \u0645\u062c\u0647\u0648\u0644 \u0642\u0646\u0628\u0644\u0629 \u0639\u0644\u0649 \u0627\u0644\u0634\u0631\u0637\u0629 \u0641\u064a \u0633\u0627\u062d\u0629 \u0647\u0627\u064a\u0645\u0627\u0631\u0643\u062a\u060c \u0641\u0623\u064f\u062f\u064a\u0646 \u062b\u0645\u0627\u0646\u064a\u0629 \u0645\u0646 \u0627\u0644\u0644\u0627\u0633\u0644\u0637\u0648\u064a\u064a\u0646 \u0645\u0646 \u063a\u064a\u0631 \u0623\u0646 \u064a\u062b\u0628\u062a \u0623\u0646 \u0623\u062d\u062f\u064b\u0627 \u0645\u0646\u0647\u0645 \u0623\u0644\u0642\u0627\u0647\u0627. \u0634\u064f\u0646\u0642 \u0623\u0644\u0628\u0631\u062a \u0628\u0627\u0631\u0633\u0648\u0646\u0632 \u0648\u0623\u0648\u063a\u0633\u062a \u0633\u0628\u0627\u064a\u0632 \u0648\u0623\u062f\u0648\u0644\u0641 \u0641\u064a\u0634\u0631 \u0648\u062c\u0648\u0631\u062c \u0625\u0646\u063a\u0644 \u0641\u064a 11 \u062a\u0634\u0631\u064a\u0646 \u0627\u0644\u062b\u0627\u0646\u064a (\u0646\u0648\u0641\u0645\u0628\u0631) 1887\u060c \u0648\u0628\u0639\u062f \u0639\u0627\u0645\u064a\u0646 \u062c\u0639\u0644 \u0645\u0624\u062a\u0645\u0631 \u0641\u064a \u0628\u0627\u0631\u064a\u0633 \u0645\u0646 \u0627\u0644\u0623\u0648\u0644 \u0645\u0646 \u0623\u064a\u0627\u0631 (\u0645\u0627\u064a\u0648) \u064a\u0648\u0645 \u0627\u0644\u0639\u0645\u0627\u0644 \u0641\u064a \u0627\u0644\u0639\u0627\u0644\u0645."}}, {"month": 6, "year": "1976", "picture": "d45dbc2b414b8483.svg", "name": "06-soweto.svg", "width": 1200, "height": 900, "alt": {"en": "A crowd of pencils standing upright like marchers, black and ochre on pink. In front one red pencil is broken in two.", "ar": "\u062d\u0634\u062f \u0645\u0646 \u0623\u0642\u0644\u0627\u0645 \u0627\u0644\u0631\u0635\u0627\u0635 \u0648\u0627\u0642\u0641\u0629 \u0643\u0623\u0646\u0647\u0627 \u0645\u0633\u064a\u0631\u0629\u060c \u0633\u0648\u062f\u0627\u0621 \u0648\u0635\u0641\u0631\u0627\u0621 \u0639\u0644\u0649 \u062e\u0644\u0641\u064a\u0629 \u0648\u0631\u062f\u064a\u0629. \u0648\u0641\u064a \u0627\u0644\u0645\u0642\u062f\u0645\u0629 \u0642\u0644\u0645 \u0623\u062d\u0645\u0631 \u0645\u0643\u0633\u0648\u0631 \u0646\u0635\u0641\u064a\u0646."}, "en": {"title": "The Pupils of Soweto", "place": "Soweto, South Africa", "text": "On 16 June 1976 thousands of school pupils marched through Soweto against an order that half their subjects be taught in Afrikaans, the language of the state that ruled them. The police opened fire; Hastings Ndlovu and the boy Hector Pieterson were among the first to die, and the rising that followed cost hundreds of lives. The order was withdrawn within weeks; apartheid held out for almost two decades more, but it never had its quiet back."}, "ar": {"title": "\u062a\u0644\u0627\u0645\u064a\u0630 \u0633\u0648\u064a\u062a\u0648", "place": "\u0633\u0648\u064a\u062a\u0648\u060c \u062c\u0646\u0648\u0628 \u0623\u0641\u0631\u064a\u0642\u064a\u0627", "text": "\u0641\u064a 16 \u062d\u0632\u064a\u0631\u0627\u0646 (\u064a\u0648\u0646\u064a\u0648) 1976 \u0633\u0627\u0631 \u0622\u0644\u0627\u0641 \u0627\u0644\u062a\u0644\u0627\u0645\u064a\u0630 \u0641\u064a \u0633\u0648\u064a\u062a\u0648 \u0627\u062d\u062a\u062c\u0627\u062c\u064b\u0627 \u0639\u0644\u0649 \u0623\u0645\u0631 \u064a\u0642\u0636\u064a \u0628\u062a\u062f\u0631\u064a\u0633 \u0646\u0635\u0641 \u0645\u0648\u0627\u062f\u0647\u0645 \u0628\u0627\u0644\u0623\u0641\u0631\u064a\u0643\u0627\u0646\u064a\u0629\u060c \u0644\u063a\u0629 \u0627\u0644\u062f\u0648\u0644\u0629 \u0627\u0644\u062a\u064a \u062a\u062d\u0643\u0645\u0647\u0645. \u0641\u062a\u062d\u062a \u0627\u0644\u0634\u0631\u0637\u0629 \u0627\u0644\u0646\u0627\u0631\u060c \u0648\u0643\u0627\u0646 \u0647\u0627\u0633\u062a\u064a\u0646\u063a\u0632 \u0646\u062f\u0644\u0648\u0641\u0648 \u0648\u0627\u0644\u0641\u062a\u0649 \u0647\u064a\u0643\u062a\u0648\u0631 \u0628\u064a\u062a\u0631\u0633\u0648\u0646 \u0645\u0646 \u0623\u0648\u0627\u0626\u0644 \u0627\u0644\u0642\u062a\u0644\u0649\u060c \u0648\u0623\u0648\u062f\u062a \u0627\u0644\u0627\u0646\u062a\u0641\u0627\u0636\u0629 \u0627\u0644\u062a\u064a \u062a\u0644\u062a \u0630\u0644\u0643 \u0628\u062d\u064a\u0627\u0629 \u0627\u0644\u0645\u0626\u0627\u062a. \u0633\u064f\u062d\u0628 \u0627\u0644\u0623\u0645\u0631 \u0628\u0639\u062f \u0623\u0633\u0627\u0628\u064a\u0639\u061b \u0648\u0635\u0645\u062f \u0646\u0638\u0627\u0645 \u0627\u0644\u0641\u0635\u0644 \u0627\u0644\u0639\u0646\u0635\u0631\u064a \u0646\u062d\u0648 \u0639\u0642\u062f\u064a\u0646 \u0622\u062e\u0631\u064a\u0646\u060c \u0644\u0643\u0646\u0647 \u0644\u0645 \u064a\u0633\u062a\u0639\u062f \u0647\u062f\u0648\u0621\u0647 \u0642\u0637."}}, {"month": 7, "year": "1956", "picture": "04e58ce1563d8c40.svg", "name": "07-suez.svg", "width": 1200, "height": 900, "alt": {"en": "A keyhole in an ochre plate the colour of the desert: a red sun is its round, the canal running towards us its slot. A small felucca sails through.", "ar": "\u062b\u0642\u0628 \u0645\u0641\u062a\u0627\u062d \u0641\u064a \u0635\u0641\u064a\u062d\u0629 \u0635\u0641\u0631\u0627\u0621 \u0628\u0644\u0648\u0646 \u0627\u0644\u0635\u062d\u0631\u0627\u0621: \u062f\u0627\u0626\u0631\u062a\u0647 \u0634\u0645\u0633 \u062d\u0645\u0631\u0627\u0621\u060c \u0648\u0634\u0642\u0651\u0647 \u0627\u0644\u0642\u0646\u0627\u0629 \u0627\u0644\u062c\u0627\u0631\u064a\u0629 \u0646\u062d\u0648\u0646\u0627. \u0648\u062a\u0639\u0628\u0631 \u0627\u0644\u0642\u0646\u0627\u0629 \u0641\u0644\u0648\u0643\u0629 \u0635\u063a\u064a\u0631\u0629."}, "en": {"title": "The Name of de Lesseps", "place": "Alexandria and the Suez Canal, Egypt", "text": "Speaking in Alexandria on 26 July 1956, Gamal Abdel Nasser said the name of Ferdinand de Lesseps, the Frenchman who had the canal dug, again and again: it was the signal for Egyptian teams to occupy the offices of the Suez Canal Company, which was nationalised that night. In the autumn Israel, Britain and France attacked. Port Said was bombarded, but with both Washington and Moscow against them the British and the French had to leave before the year was out, and the canal stayed Egyptian."}, "ar": {"title": "\u0627\u0633\u0645 \u062f\u064a\u0644\u064a\u0633\u0628\u0633", "place": "\u0627\u0644\u0625\u0633\u0643\u0646\u062f\u0631\u064a\u0629 \u0648\u0642\u0646\u0627\u0629 \u0627\u0644\u0633\u0648\u064a\u0633\u060c \u0645\u0635\u0631", "text": "\u0641\u064a \u062e\u0637\u0627\u0628\u0647 \u0628\u0627\u0644\u0625\u0633\u0643\u0646\u062f\u0631\u064a\u0629 \u0641\u064a 26 \u062a\u0645\u0648\u0632 (\u064a\u0648\u0644\u064a\u0648) 1956 \u0643\u0631\u0651\u0631 \u062c\u0645\u0627\u0644 \u0639\u0628\u062f \u0627\u0644\u0646\u0627\u0635\u0631 \u0627\u0633\u0645 \u0641\u0631\u062f\u064a\u0646\u0627\u0646\u062f \u062f\u064a\u0644\u064a\u0633\u0628\u0633\u060c \u0627\u0644\u0641\u0631\u0646\u0633\u064a \u0627\u0644\u0630\u064a \u062d\u064f\u0641\u0631\u062a \u0627\u0644\u0642\u0646\u0627\u0629 \u0628\u0625\u062f\u0627\u0631\u062a\u0647: \u0643\u0627\u0646\u062a \u062a\u0644\u0643 \u0625\u0634\u0627\u0631\u0629 \u0625\u0644\u0649 \u0627\u0644\u0645\u062c\u0645\u0648\u0639\u0627\u062a \u0627\u0644\u0645\u0635\u0631\u064a\u0629 \u0628\u0623\u0646 \u062a\u0636\u0639 \u064a\u062f\u0647\u0627 \u0639\u0644\u0649 \u0645\u0643\u0627\u062a\u0628 \u0634\u0631\u0643\u0629 \u0642\u0646\u0627\u0629 \u0627\u0644\u0633\u0648\u064a\u0633 \u0627\u0644\u062a\u064a \u0623\u064f\u0645\u0650\u0651\u0645\u062a \u0641\u064a \u0627\u0644\u0644\u064a\u0644\u0629 \u0646\u0641\u0633\u0647\u0627. \u0648\u0641\u064a \u0627\u0644\u062e\u0631\u064a\u0641 \u0634\u0646\u0651\u062a \u0625\u0633\u0631\u0627\u0626\u064a\u0644 \u0648\u0628\u0631\u064a\u0637\u0627\u0646\u064a\u0627 \u0648\u0641\u0631\u0646\u0633\u0627 \u0627\u0644\u0639\u062f\u0648\u0627\u0646 \u0627\u0644\u062b\u0644\u0627\u062b\u064a. \u0642\u064f\u0635\u0641\u062a \u0628\u0648\u0631\u0633\u0639\u064a\u062f\u060c \u0644\u0643\u0646 \u0648\u0627\u0634\u0646\u0637\u0646 \u0648\u0645\u0648\u0633\u0643\u0648 \u0648\u0642\u0641\u062a\u0627 \u0643\u0644\u062a\u0627\u0647\u0645\u0627 \u0641\u064a \u0648\u062c\u0647 \u0627\u0644\u0645\u0639\u062a\u062f\u064a\u0646\u060c \u0641\u0627\u0636\u0637\u0631 \u0627\u0644\u0628\u0631\u064a\u0637\u0627\u0646\u064a\u0648\u0646 \u0648\u0627\u0644\u0641\u0631\u0646\u0633\u064a\u0648\u0646 \u0625\u0644\u0649 \u0627\u0644\u0631\u062d\u064a\u0644 \u0642\u0628\u0644 \u0646\u0647\u0627\u064a\u0629 \u0627\u0644\u0639\u0627\u0645\u060c \u0648\u0628\u0642\u064a\u062a \u0627\u0644\u0642\u0646\u0627\u0629 \u0645\u0635\u0631\u064a\u0629."}}, {"month": 8, "year": "1966", "picture": "8daa6ae92d320509.svg", "name": "08-wave-hill.svg", "width": 1200, "height": 900, "alt": {"en": "Red earth pours from a pale hand into an open black hand, before a great ochre sun.", "ar": "\u062a\u0631\u0627\u0628 \u0623\u062d\u0645\u0631 \u064a\u0646\u0633\u0643\u0628 \u0645\u0646 \u064a\u062f \u0641\u0627\u062a\u062d\u0629 \u0627\u0644\u0644\u0648\u0646 \u0641\u064a \u0643\u0641\u0651 \u0633\u0648\u062f\u0627\u0621 \u0645\u0641\u062a\u0648\u062d\u0629\u060c \u0648\u062e\u0644\u0641\u0647\u0645\u0627 \u0634\u0645\u0633 \u0635\u0641\u0631\u0627\u0621 \u0643\u0628\u064a\u0631\u0629."}, "en": {"title": "The Walk-Off", "place": "Wave Hill, Northern Territory, Australia", "text": "On 23 August 1966 Vincent Lingiari led about two hundred Gurindji stockmen, house servants and their families off Wave Hill, a cattle station of the British Vestey company. It began as a strike over wages and conditions; soon they said that they wanted their land. They stayed out for years, camped at Wattie Creek, until on 16 August 1975 prime minister Gough Whitlam poured a handful of red earth into Lingiari''s palm and handed back a part of it."}, "ar": {"title": "\u0627\u0644\u0631\u062d\u064a\u0644 \u0639\u0646 \u0648\u064a\u0641 \u0647\u064a\u0644", "place": "\u0648\u064a\u0641 \u0647\u064a\u0644\u060c \u0627\u0644\u0625\u0642\u0644\u064a\u0645 \u0627\u0644\u0634\u0645\u0627\u0644\u064a\u060c \u0623\u0633\u062a\u0631\u0627\u0644\u064a\u0627", "text": "\u0641\u064a 23 \u0622\u0628 (\u0623\u063a\u0633\u0637\u0633) 1966 \u0642\u0627\u062f \u0641\u0646\u0633\u0646\u062a \u0644\u064a\u0646\u063a\u064a\u0627\u0631\u064a \u0646\u062d\u0648 \u0645\u0626\u062a\u064a\u0646 \u0645\u0646 \u0634\u0639\u0628 \u0627\u0644\u063a\u0648\u0631\u064a\u0646\u062f\u062c\u064a\u060c \u0645\u0646 \u0631\u0639\u0627\u0629 \u0648\u062e\u062f\u0645 \u0645\u0646\u0627\u0632\u0644 \u0648\u0639\u0627\u0626\u0644\u0627\u062a\u0647\u0645\u060c \u0625\u0644\u0649 \u062e\u0627\u0631\u062c \u0648\u064a\u0641 \u0647\u064a\u0644\u060c \u0648\u0647\u064a \u0645\u0632\u0631\u0639\u0629 \u0645\u0627\u0634\u064a\u0629 \u062a\u0645\u0644\u0643\u0647\u0627 \u0634\u0631\u0643\u0629 \u0641\u064a\u0633\u062a\u064a \u0627\u0644\u0628\u0631\u064a\u0637\u0627\u0646\u064a\u0629. \u0628\u062f\u0623 \u0627\u0644\u0623\u0645\u0631 \u0625\u0636\u0631\u0627\u0628\u064b\u0627 \u0639\u0644\u0649 \u0627\u0644\u0623\u062c\u0648\u0631 \u0648\u0638\u0631\u0648\u0641 \u0627\u0644\u0639\u0645\u0644\u060c \u062b\u0645 \u0642\u0627\u0644\u0648\u0627 \u0625\u0646\u0647\u0645 \u064a\u0631\u064a\u062f\u0648\u0646 \u0623\u0631\u0636\u0647\u0645. \u0638\u0644\u0651\u0648\u0627 \u0633\u0646\u0648\u0627\u062a \u0641\u064a \u0645\u062e\u064a\u0645\u0647\u0645 \u0639\u0646\u062f \u0648\u0627\u062a\u064a \u0643\u0631\u064a\u0643\u060c \u0625\u0644\u0649 \u0623\u0646 \u0633\u0643\u0628 \u0631\u0626\u064a\u0633 \u0627\u0644\u0648\u0632\u0631\u0627\u0621 \u063a\u0648\u0641 \u0648\u064a\u062a\u0644\u0627\u0645 \u0641\u064a 16 \u0622\u0628 (\u0623\u063a\u0633\u0637\u0633) 1975 \u062d\u0641\u0646\u0629 \u0645\u0646 \u0627\u0644\u062a\u0631\u0627\u0628 \u0627\u0644\u0623\u062d\u0645\u0631 \u0641\u064a \u0643\u0641\u0651 \u0644\u064a\u0646\u063a\u064a\u0627\u0631\u064a \u0648\u0623\u0639\u0627\u062f \u0625\u0644\u064a\u0647\u0645 \u062c\u0632\u0621\u064b\u0627 \u0645\u0646\u0647\u0627."}}, {"month": 9, "year": "1973", "picture": "8f21e9cdf67ff822.svg", "name": "09-guinea-bissau.svg", "width": 1200, "height": 900, "alt": {"en": "A black star stands on the hills with both its lower points, like a tree; from them roots reach far down into the red soil.", "ar": "\u0646\u062c\u0645\u0629 \u0633\u0648\u062f\u0627\u0621 \u062a\u0642\u0641 \u0639\u0644\u0649 \u0627\u0644\u062a\u0644\u0627\u0644 \u0628\u0637\u0631\u0641\u064a\u0647\u0627 \u0627\u0644\u0633\u0641\u0644\u064a\u064a\u0646 \u0643\u0623\u0646\u0647\u0627 \u0634\u062c\u0631\u0629\u060c \u0648\u0645\u0646\u0647\u0645\u0627 \u062a\u0645\u062a\u062f \u0627\u0644\u062c\u0630\u0648\u0631 \u0639\u0645\u064a\u0642\u064b\u0627 \u0641\u064a \u0627\u0644\u062a\u0631\u0628\u0629 \u0627\u0644\u062d\u0645\u0631\u0627\u0621."}, "en": {"title": "Without Waiting for Lisbon", "place": "The hills of Bo\u00e9, Guinea-Bissau", "text": "On 20 January 1973 Am\u00edlcar Cabral, agronomist and a founder of the liberation movement PAIGC, was murdered in Conakry. On 24 September, in the liberated hills of Bo\u00e9, an elected assembly declared the independence of Guinea-Bissau without asking Portugal, and dozens of states recognised it within weeks. Seven months later Portuguese officers, many of whom had fought that lost war, brought down the dictatorship in Lisbon; in September 1974 Portugal recognised the republic too."}, "ar": {"title": "\u0645\u0646 \u062f\u0648\u0646 \u0627\u0646\u062a\u0638\u0627\u0631 \u0644\u0634\u0628\u0648\u0646\u0629", "place": "\u062a\u0644\u0627\u0644 \u0628\u0648\u064a\u060c \u063a\u064a\u0646\u064a\u0627 \u0628\u064a\u0633\u0627\u0648", "text": "\u0641\u064a 20 \u0643\u0627\u0646\u0648\u0646 \u0627\u0644\u062b\u0627\u0646\u064a (\u064a\u0646\u0627\u064a\u0631) 1973 \u0627\u063a\u062a\u064a\u0644 \u0641\u064a \u0643\u0648\u0646\u0627\u0643\u0631\u064a \u0623\u0645\u064a\u0644\u0643\u0627\u0631 \u0643\u0627\u0628\u0631\u0627\u0644\u060c \u0627\u0644\u0645\u0647\u0646\u062f\u0633 \u0627\u0644\u0632\u0631\u0627\u0639\u064a \u0648\u0623\u062d\u062f \u0645\u0624\u0633\u0633\u064a \u062d\u0631\u0643\u0629 \u0627\u0644\u062a\u062d\u0631\u064a\u0631 \u00ab\u0627\u0644\u062d\u0632\u0628 \u0627\u0644\u0623\u0641\u0631\u064a\u0642\u064a \u0644\u0627\u0633\u062a\u0642\u0644\u0627\u0644 \u063a\u064a\u0646\u064a\u0627 \u0648\u0627\u0644\u0631\u0623\u0633 \u0627\u0644\u0623\u062e\u0636\u0631\u00bb. \u0648\u0641\u064a 24 \u0623\u064a\u0644\u0648\u0644 (\u0633\u0628\u062a\u0645\u0628\u0631)\u060c \u0641\u064a \u062a\u0644\u0627\u0644 \u0628\u0648\u064a \u0627\u0644\u0645\u062d\u0631\u0631\u0629\u060c \u0623\u0639\u0644\u0646 \u0645\u062c\u0644\u0633 \u0645\u0646\u062a\u062e\u0628 \u0627\u0633\u062a\u0642\u0644\u0627\u0644 \u063a\u064a\u0646\u064a\u0627 \u0628\u064a\u0633\u0627\u0648 \u0645\u0646 \u062f\u0648\u0646 \u0627\u0633\u062a\u0626\u0630\u0627\u0646 \u0627\u0644\u0628\u0631\u062a\u063a\u0627\u0644\u060c \u0648\u0627\u0639\u062a\u0631\u0641\u062a \u0628\u0647\u0627 \u0639\u0634\u0631\u0627\u062a \u0627\u0644\u062f\u0648\u0644 \u0641\u064a \u063a\u0636\u0648\u0646 \u0623\u0633\u0627\u0628\u064a\u0639. \u0648\u0628\u0639\u062f \u0633\u0628\u0639\u0629 \u0623\u0634\u0647\u0631 \u0623\u0633\u0642\u0637 \u0636\u0628\u0627\u0637 \u0628\u0631\u062a\u063a\u0627\u0644\u064a\u0648\u0646\u060c \u0643\u062b\u064a\u0631 \u0645\u0646\u0647\u0645 \u062e\u0627\u0636\u0648\u0627 \u062a\u0644\u0643 \u0627\u0644\u062d\u0631\u0628 \u0627\u0644\u062e\u0627\u0633\u0631\u0629\u060c \u0627\u0644\u062f\u0643\u062a\u0627\u062a\u0648\u0631\u064a\u0629 \u0641\u064a \u0644\u0634\u0628\u0648\u0646\u0629. \u0648\u0641\u064a \u0623\u064a\u0644\u0648\u0644 (\u0633\u0628\u062a\u0645\u0628\u0631) 1974 \u0627\u0639\u062a\u0631\u0641\u062a \u0627\u0644\u0628\u0631\u062a\u063a\u0627\u0644 \u0623\u064a\u0636\u064b\u0627 \u0628\u0627\u0644\u062c\u0645\u0647\u0648\u0631\u064a\u0629."}}, {"month": 10, "year": "1968", "picture": "c6912b24804af5ac.svg", "name": "10-mexico-city.svg", "width": 1200, "height": 900, "alt": {"en": "Three figures on a winners'' podium marked 2, 1 and 3. Two raise a black-gloved fist; all three wear the same round badge.", "ar": "\u062b\u0644\u0627\u062b\u0629 \u0623\u0634\u062e\u0627\u0635 \u0639\u0644\u0649 \u0645\u0646\u0635\u0629 \u0627\u0644\u062a\u062a\u0648\u064a\u062c \u0648\u0639\u0644\u064a\u0647\u0627 \u0627\u0644\u0623\u0631\u0642\u0627\u0645 2 \u06481 \u06483. \u064a\u0631\u0641\u0639 \u0627\u062b\u0646\u0627\u0646 \u0645\u0646\u0647\u0645 \u0642\u0628\u0636\u0629 \u0641\u064a \u0642\u0641\u0627\u0632 \u0623\u0633\u0648\u062f\u060c \u0648\u064a\u062d\u0645\u0644 \u0627\u0644\u062b\u0644\u0627\u062b\u0629 \u0627\u0644\u0634\u0627\u0631\u0629 \u0627\u0644\u0645\u0633\u062a\u062f\u064a\u0631\u0629 \u0646\u0641\u0633\u0647\u0627."}, "en": {"title": "Three Badges", "place": "Mexico City, Mexico", "text": "On 2 October 1968 the Mexican army fired on a students'' rally in the square of Tlatelolco; ten days later the Olympic Games opened as planned. On the 16th Tommie Smith and John Carlos, first and third over 200 metres, stood on the podium without shoes and raised a gloved fist each while the anthem of the United States was played; both were sent home. All three men wore the badge of the Olympic Project for Human Rights: Peter Norman of Australia, who was second, had asked for one."}, "ar": {"title": "\u062b\u0644\u0627\u062b \u0634\u0627\u0631\u0627\u062a", "place": "\u0645\u0643\u0633\u064a\u0643\u0648\u060c \u0627\u0644\u0645\u0643\u0633\u064a\u0643", "text": "\u0641\u064a 2 \u062a\u0634\u0631\u064a\u0646 \u0627\u0644\u0623\u0648\u0644 (\u0623\u0643\u062a\u0648\u0628\u0631) 1968 \u0623\u0637\u0644\u0642 \u0627\u0644\u062c\u064a\u0634 \u0627\u0644\u0645\u0643\u0633\u064a\u0643\u064a \u0627\u0644\u0646\u0627\u0631 \u0639\u0644\u0649 \u062a\u062c\u0645\u0639 \u0644\u0644\u0637\u0644\u0627\u0628 \u0641\u064a \u0633\u0627\u062d\u0629 \u062a\u0644\u0627\u062a\u064a\u0644\u0648\u0644\u0643\u0648\u060c \u0648\u0628\u0639\u062f \u0639\u0634\u0631\u0629 \u0623\u064a\u0627\u0645 \u0627\u0641\u062a\u064f\u062a\u062d\u062a \u0627\u0644\u0623\u0644\u0639\u0627\u0628 \u0627\u0644\u0623\u0648\u0644\u0645\u0628\u064a\u0629 \u0643\u0645\u0627 \u0643\u0627\u0646 \u0645\u0642\u0631\u0631\u064b\u0627. \u0648\u0641\u064a \u0627\u0644\u0633\u0627\u062f\u0633 \u0639\u0634\u0631 \u0645\u0646\u0647 \u0648\u0642\u0641 \u062a\u0648\u0645\u064a \u0633\u0645\u064a\u062b \u0648\u062c\u0648\u0646 \u0643\u0627\u0631\u0644\u0648\u0633\u060c \u0627\u0644\u0623\u0648\u0644 \u0648\u0627\u0644\u062b\u0627\u0644\u062b \u0641\u064a \u0633\u0628\u0627\u0642 200 \u0645\u062a\u0631\u060c \u0639\u0644\u0649 \u0645\u0646\u0635\u0629 \u0627\u0644\u062a\u062a\u0648\u064a\u062c \u0628\u0644\u0627 \u0623\u062d\u0630\u064a\u0629\u060c \u0648\u0631\u0641\u0639 \u0643\u0644 \u0645\u0646\u0647\u0645\u0627 \u0642\u0628\u0636\u0629 \u0641\u064a \u0642\u0641\u0627\u0632 \u0623\u062b\u0646\u0627\u0621 \u0639\u0632\u0641 \u0646\u0634\u064a\u062f \u0627\u0644\u0648\u0644\u0627\u064a\u0627\u062a \u0627\u0644\u0645\u062a\u062d\u062f\u0629\u060c \u0641\u0623\u064f\u0639\u064a\u062f\u0627 \u0625\u0644\u0649 \u0628\u0644\u062f\u0647\u0645\u0627. \u0648\u062d\u0645\u0644 \u0627\u0644\u062b\u0644\u0627\u062b\u0629 \u0634\u0627\u0631\u0629 \u00ab\u0627\u0644\u0645\u0634\u0631\u0648\u0639 \u0627\u0644\u0623\u0648\u0644\u0645\u0628\u064a \u0644\u062d\u0642\u0648\u0642 \u0627\u0644\u0625\u0646\u0633\u0627\u0646\u00bb\u060c \u0641\u0642\u062f \u0637\u0644\u0628 \u0627\u0644\u0623\u0633\u062a\u0631\u0627\u0644\u064a \u0628\u064a\u062a\u0631 \u0646\u0648\u0631\u0645\u0627\u0646\u060c \u0635\u0627\u062d\u0628 \u0627\u0644\u0645\u0631\u0643\u0632 \u0627\u0644\u062b\u0627\u0646\u064a\u060c \u0648\u0627\u062d\u062f\u0629 \u0644\u0647 \u0623\u064a\u0636\u064b\u0627."}}, {"month": 11, "year": "1803", "picture": "c5bde35f43078545.svg", "name": "11-vertieres.svg", "width": 1200, "height": 900, "alt": {"en": "A tricolour from which the white has been torn. The blue-green and the red are being sewn together with black thread; the white falls away with a broken chain.", "ar": "\u0639\u0644\u0645 \u062b\u0644\u0627\u062b\u064a \u0627\u0644\u0623\u0644\u0648\u0627\u0646 \u0627\u0646\u062a\u064f\u0632\u0639 \u0645\u0646\u0647 \u0627\u0644\u0623\u0628\u064a\u0636. \u064a\u064f\u062e\u0627\u0637 \u0627\u0644\u0623\u0632\u0631\u0642 \u0627\u0644\u0645\u062e\u0636\u0631\u0651 \u0648\u0627\u0644\u0623\u062d\u0645\u0631 \u0645\u0639\u064b\u0627 \u0628\u062e\u064a\u0637 \u0623\u0633\u0648\u062f\u060c \u0648\u064a\u0633\u0642\u0637 \u0627\u0644\u0623\u0628\u064a\u0636 \u0628\u0639\u064a\u062f\u064b\u0627 \u0645\u0639 \u0633\u0644\u0633\u0644\u0629 \u0645\u0643\u0633\u0648\u0631\u0629."}, "en": {"title": "Verti\u00e8res", "place": "Near Cap-Fran\u00e7ais, Saint-Domingue (Haiti)", "text": "On 18 November 1803 the army of Jean-Jacques Dessalines, most of them people who had been slaves, stormed the fort of Verti\u00e8res and beat the French; their general, Rochambeau, capitulated the next day. On 1 January 1804 Dessalines declared the independence of Haiti, the first state to end slavery for good. In 1825 France, with warships off the coast, made Haiti promise 150 million francs to the former planters; the country was paying off the loans into the twentieth century."}, "ar": {"title": "\u0641\u064a\u0631\u062a\u064a\u064a\u0631", "place": "\u0642\u0631\u0628 \u0643\u0627\u0628 \u0641\u0631\u0627\u0646\u0633\u064a\u0647\u060c \u0633\u0627\u0646 \u062f\u0648\u0645\u064a\u0646\u063a (\u0647\u0627\u064a\u062a\u064a)", "text": "\u0641\u064a 18 \u062a\u0634\u0631\u064a\u0646 \u0627\u0644\u062b\u0627\u0646\u064a (\u0646\u0648\u0641\u0645\u0628\u0631) 1803 \u0627\u0642\u062a\u062d\u0645 \u062c\u064a\u0634 \u062c\u0627\u0646 \u062c\u0627\u0643 \u062f\u064a\u0633\u0627\u0644\u064a\u0646\u060c \u0648\u062c\u0644\u0651 \u0623\u0641\u0631\u0627\u062f\u0647 \u0643\u0627\u0646\u0648\u0627 \u0639\u0628\u064a\u062f\u064b\u0627\u060c \u062d\u0635\u0646 \u0641\u064a\u0631\u062a\u064a\u064a\u0631 \u0648\u0647\u0632\u0645 \u0627\u0644\u0641\u0631\u0646\u0633\u064a\u064a\u0646\u060c \u0648\u0627\u0633\u062a\u0633\u0644\u0645 \u0642\u0627\u0626\u062f\u0647\u0645 \u0627\u0644\u062c\u0646\u0631\u0627\u0644 \u0631\u0648\u0634\u0627\u0645\u0628\u0648 \u0641\u064a \u0627\u0644\u064a\u0648\u0645 \u0627\u0644\u062a\u0627\u0644\u064a. \u0648\u0641\u064a 1 \u0643\u0627\u0646\u0648\u0646 \u0627\u0644\u062b\u0627\u0646\u064a (\u064a\u0646\u0627\u064a\u0631) 1804 \u0623\u0639\u0644\u0646 \u062f\u064a\u0633\u0627\u0644\u064a\u0646 \u0627\u0633\u062a\u0642\u0644\u0627\u0644 \u0647\u0627\u064a\u062a\u064a\u060c \u0623\u0648\u0644 \u062f\u0648\u0644\u0629 \u0623\u0646\u0647\u062a \u0627\u0644\u0639\u0628\u0648\u062f\u064a\u0629 \u0646\u0647\u0627\u0626\u064a\u064b\u0627. \u0648\u0641\u064a \u0639\u0627\u0645 1825 \u0623\u0631\u063a\u0645\u062a\u0647\u0627 \u0641\u0631\u0646\u0633\u0627\u060c \u0648\u0633\u0641\u0646\u0647\u0627 \u0627\u0644\u062d\u0631\u0628\u064a\u0629 \u0642\u0628\u0627\u0644\u0629 \u0627\u0644\u0633\u0627\u062d\u0644\u060c \u0639\u0644\u0649 \u0627\u0644\u062a\u0639\u0647\u062f \u0628\u062f\u0641\u0639 150 \u0645\u0644\u064a\u0648\u0646 \u0641\u0631\u0646\u0643 \u0644\u0623\u0635\u062d\u0627\u0628 \u0627\u0644\u0645\u0632\u0627\u0631\u0639 \u0627\u0644\u0633\u0627\u0628\u0642\u064a\u0646\u060c \u0648\u0638\u0644 \u0627\u0644\u0628\u0644\u062f \u064a\u0633\u062f\u0651\u062f \u0627\u0644\u0642\u0631\u0648\u0636 \u062d\u062a\u0649 \u0627\u0644\u0642\u0631\u0646 \u0627\u0644\u0639\u0634\u0631\u064a\u0646."}}, {"month": 12, "year": "1600", "picture": "aa7e792563241c49.svg", "name": "12-east-india-company.svg", "width": 1200, "height": 900, "alt": {"en": "A black ship with the open mouth of a shark for a hull; its sails are ruled like the pages of a ledger. A gold coin hangs in the sky for a sun, and before the teeth floats a small red boat.", "ar": "\u0633\u0641\u064a\u0646\u0629 \u0633\u0648\u062f\u0627\u0621 \u0647\u064a\u0643\u0644\u0647\u0627 \u0641\u0645 \u0633\u0645\u0643\u0629 \u0642\u0631\u0634 \u0645\u0641\u062a\u0648\u062d\u060c \u0648\u0623\u0634\u0631\u0639\u062a\u0647\u0627 \u0645\u0633\u0637\u0651\u0631\u0629 \u0643\u0635\u0641\u062d\u0627\u062a \u062f\u0641\u062a\u0631 \u062d\u0633\u0627\u0628\u0627\u062a. \u0648\u0641\u064a \u0627\u0644\u0633\u0645\u0627\u0621 \u0642\u0637\u0639\u0629 \u0646\u0642\u062f \u0630\u0647\u0628\u064a\u0629 \u0628\u062f\u0644 \u0627\u0644\u0634\u0645\u0633\u060c \u0648\u0623\u0645\u0627\u0645 \u0627\u0644\u0623\u0633\u0646\u0627\u0646 \u0642\u0627\u0631\u0628 \u0623\u062d\u0645\u0631 \u0635\u063a\u064a\u0631."}, "en": {"title": "A Company Is Founded", "place": "London, England", "text": "On the last day of 1600 Elizabeth I gave a company of London merchants a charter and the sole right to all English trade east of the Cape of Good Hope. Their company came to have an army, courts and prisons of its own; from 1765 it collected the taxes of Bengal, and it went on collecting through the famine of 1770, in which millions died. In 1858, after a rising had shaken its rule, the Crown took India over; the shareholders were compensated."}, "ar": {"title": "\u062a\u0623\u0633\u064a\u0633 \u0634\u0631\u0643\u0629", "place": "\u0644\u0646\u062f\u0646\u060c \u0625\u0646\u062c\u0644\u062a\u0631\u0627", "text": "\u0641\u064a \u0627\u0644\u064a\u0648\u0645 \u0627\u0644\u0623\u062e\u064a\u0631 \u0645\u0646 \u0639\u0627\u0645 1600 \u0645\u0646\u062d\u062a \u0627\u0644\u0645\u0644\u0643\u0629 \u0625\u0644\u064a\u0632\u0627\u0628\u064a\u062b \u0627\u0644\u0623\u0648\u0644\u0649 \u0634\u0631\u0643\u0629 \u0645\u0646 \u062a\u062c\u0627\u0631 \u0644\u0646\u062f\u0646 \u0628\u0631\u0627\u0621\u0629 \u062a\u0623\u0633\u064a\u0633 \u0648\u062d\u0642 \u0627\u062d\u062a\u0643\u0627\u0631 \u0627\u0644\u062a\u062c\u0627\u0631\u0629 \u0627\u0644\u0625\u0646\u062c\u0644\u064a\u0632\u064a\u0629 \u0643\u0644\u0647\u0627 \u0634\u0631\u0642\u064a \u0631\u0623\u0633 \u0627\u0644\u0631\u062c\u0627\u0621 \u0627\u0644\u0635\u0627\u0644\u062d. \u0635\u0627\u0631 \u0644\u0634\u0631\u0643\u062a\u0647\u0645 \u062c\u064a\u0634 \u0648\u0645\u062d\u0627\u0643\u0645 \u0648\u0633\u062c\u0648\u0646 \u062e\u0627\u0635\u0629 \u0628\u0647\u0627\u060c \u0648\u0645\u0646\u0630 \u0639\u0627\u0645 1765 \u0631\u0627\u062d\u062a \u062a\u062c\u0628\u064a \u0636\u0631\u0627\u0626\u0628 \u0627\u0644\u0628\u0646\u063a\u0627\u0644\u060c \u0648\u0644\u0645 \u062a\u0643\u0641\u0651 \u0639\u0646 \u0627\u0644\u062c\u0628\u0627\u064a\u0629 \u0641\u064a \u0645\u062c\u0627\u0639\u0629 \u0639\u0627\u0645 1770 \u0627\u0644\u062a\u064a \u0623\u0648\u062f\u062a \u0628\u0627\u0644\u0645\u0644\u0627\u064a\u064a\u0646. \u0648\u0641\u064a \u0639\u0627\u0645 1858\u060c \u0628\u0639\u062f \u0627\u0646\u062a\u0641\u0627\u0636\u0629 \u0632\u0639\u0632\u0639\u062a \u062d\u0643\u0645\u0647\u0627\u060c \u062a\u0633\u0644\u0651\u0645 \u0627\u0644\u062a\u0627\u062c \u0627\u0644\u0628\u0631\u064a\u0637\u0627\u0646\u064a \u062d\u0643\u0645 \u0627\u0644\u0647\u0646\u062f\u060c \u0648\u0639\u064f\u0648\u0650\u0651\u0636 \u0627\u0644\u0645\u0633\u0627\u0647\u0645\u0648\u0646."}}]', '2026-11-23 03:31:26.798218+00');
INSERT INTO public.products VALUES (2, 'hammer-and-seed-poster', 1, 'goods', 'standard', true, '{"en": {"name": "Poster: Hammer and Seed", "tagline": "The January chapter, large enough for the wall", "blurb": "A hammer that has taken root, after the women of Seeds of Hope", "description": "Four women, a few household hammers and one jet fewer: the poster to the first chapter of the calendar. The handle has put\ndown roots and come into leaf.\n\nPrinted in four inks on heavy paper without gloss, rolled, and posted in a cardboard tube. In two sizes, without a frame.", "format": "A2 or A1, portrait, rolled in a tube", "paper": "Uncoated recycled paper, 170 g/m\u00b2"}, "ar": {"name": "\u0645\u0644\u0635\u0642: \u0627\u0644\u0645\u0637\u0631\u0642\u0629 \u0648\u0627\u0644\u0628\u0630\u0631\u0629", "tagline": "\u0641\u0635\u0644 \u0643\u0627\u0646\u0648\u0646 \u0627\u0644\u062b\u0627\u0646\u064a (\u064a\u0646\u0627\u064a\u0631) \u0628\u062d\u062c\u0645 \u064a\u0644\u064a\u0642 \u0628\u0627\u0644\u062c\u062f\u0627\u0631", "blurb": "\u0645\u0637\u0631\u0642\u0629 \u0636\u0631\u0628\u062a \u062c\u0630\u0648\u0631\u0647\u0627 \u0641\u064a \u0627\u0644\u0623\u0631\u0636\u060c \u062a\u062d\u064a\u0629 \u0644\u0646\u0633\u0627\u0621 \u00ab\u0628\u0630\u0648\u0631 \u0627\u0644\u0623\u0645\u0644\u00bb", "description": "\u0623\u0631\u0628\u0639 \u0646\u0633\u0627\u0621\u060c \u0648\u0628\u0636\u0639 \u0645\u0637\u0627\u0631\u0642 \u0645\u0646\u0632\u0644\u064a\u0629\u060c \u0648\u0637\u0627\u0626\u0631\u0629 \u062d\u0631\u0628\u064a\u0629 \u0623\u0642\u0644: \u0647\u0630\u0627 \u0645\u0644\u0635\u0642 \u0627\u0644\u0641\u0635\u0644 \u0627\u0644\u0623\u0648\u0644 \u0645\u0646 \u0627\u0644\u062a\u0642\u0648\u064a\u0645. \u0644\u0642\u062f \u0645\u062f\u0651 \u0645\u0642\u0628\u0636 \u0627\u0644\u0645\u0637\u0631\u0642\u0629 \u062c\u0630\u0648\u0631\u064b\u0627\n\u0648\u0623\u0648\u0631\u0642.\n\n\u0645\u0637\u0628\u0648\u0639 \u0628\u0623\u0631\u0628\u0639\u0629 \u0623\u0644\u0648\u0627\u0646 \u0639\u0644\u0649 \u0648\u0631\u0642 \u0633\u0645\u064a\u0643 \u063a\u064a\u0631 \u0644\u0627\u0645\u0639\u060c \u064a\u064f\u0644\u0641\u0651 \u0648\u064a\u064f\u0631\u0633\u0644 \u0641\u064a \u0623\u0646\u0628\u0648\u0628 \u0645\u0646 \u0627\u0644\u0648\u0631\u0642 \u0627\u0644\u0645\u0642\u0648\u0651\u0649. \u0645\u062a\u0648\u0641\u0631 \u0628\u0645\u0642\u0627\u0633\u064a\u0646\u060c \u0645\u0646 \u062f\u0648\u0646 \u0625\u0637\u0627\u0631.", "format": "A2 \u0623\u0648 A1\u060c \u0637\u0648\u0644\u064a\u060c \u0645\u0644\u0641\u0648\u0641 \u0641\u064a \u0623\u0646\u0628\u0648\u0628", "paper": "\u0648\u0631\u0642 \u063a\u064a\u0631 \u0645\u0635\u0642\u0648\u0644 \u0645\u0639\u0627\u062f \u062a\u062f\u0648\u064a\u0631\u0647 170 \u063a/\u0645\u00b2"}}', '{"maker": {"name": "Rotes Rad Printing Co-operative (demonstration)", "address": ["Beispielweg 12", "04277 Leipzig", "Germany"], "email": "press@calendar.example"}}', '[{"file": "aa33577caa4721ad.svg", "name": "poster.svg", "width": 1200, "height": 1697, "alt": {"en": "Poster: a black hammer stands upright before an ochre sun. Its handle has roots that reach into red earth, and two large teal leaves grow from it.", "ar": "\u0645\u0644\u0635\u0642: \u0645\u0637\u0631\u0642\u0629 \u0633\u0648\u062f\u0627\u0621 \u0645\u0646\u062a\u0635\u0628\u0629 \u0623\u0645\u0627\u0645 \u0634\u0645\u0633 \u0635\u0641\u0631\u0627\u0621. \u0644\u0645\u0642\u0628\u0636\u0647\u0627 \u062c\u0630\u0648\u0631 \u0645\u0645\u062a\u062f\u0629 \u0641\u064a \u062a\u0631\u0628\u0629 \u062d\u0645\u0631\u0627\u0621\u060c \u0648\u062a\u0646\u0628\u062a \u0645\u0646\u0647 \u0648\u0631\u0642\u062a\u0627\u0646 \u0643\u0628\u064a\u0631\u062a\u0627\u0646 \u0628\u0644\u0648\u0646 \u0623\u0632\u0631\u0642 \u0645\u062e\u0636\u0631\u0651."}}]', '[]', '2026-11-23 03:31:26.798218+00');
INSERT INTO public.products VALUES (3, 'twelve-chapters-a-reader', 2, 'goods', 'book', true, '{"en": {"name": "Twelve Chapters: A Reader", "tagline": "The essays behind the calendar", "blurb": "Twelve essays, one for each month, for those who want to know how the story went on", "description": "A calendar page has room for three sentences. The reader has room for the rest: who these people were before, what became of them\nafterwards, which of the stories told about them are not true, and what to read next.\n\nEach essay closes with its sources. A note at the end says what we left out and why.\n\nIn English. This book belongs to a demonstration shop and has no ISBN.", "format": "Paperback, 148 \u00d7 210 mm, 192 pages", "paper": "Uncoated recycled paper, 90 g/m\u00b2; cover 300 g/m\u00b2"}, "ar": {"name": "\u0627\u062b\u0646\u0627 \u0639\u0634\u0631 \u0641\u0635\u0644\u064b\u0627: \u0643\u062a\u0627\u0628 \u0644\u0644\u0642\u0631\u0627\u0621\u0629", "tagline": "\u0627\u0644\u0645\u0642\u0627\u0644\u0627\u062a \u0627\u0644\u062a\u064a \u0648\u0631\u0627\u0621 \u0627\u0644\u062a\u0642\u0648\u064a\u0645", "blurb": "\u0627\u062b\u0646\u062a\u0627 \u0639\u0634\u0631\u0629 \u0645\u0642\u0627\u0644\u0629\u060c \u0644\u0643\u0644 \u0634\u0647\u0631 \u0645\u0642\u0627\u0644\u0629\u060c \u0644\u0645\u0646 \u064a\u0631\u064a\u062f \u0623\u0646 \u064a\u0639\u0631\u0641 \u0643\u064a\u0641 \u0627\u0633\u062a\u0645\u0631\u062a \u0627\u0644\u0642\u0635\u0629", "description": "\u062a\u062a\u0633\u0639 \u0635\u0641\u062d\u0629 \u0627\u0644\u062a\u0642\u0648\u064a\u0645 \u0644\u062b\u0644\u0627\u062b \u062c\u0645\u0644\u060c \u0648\u064a\u062a\u0633\u0639 \u0647\u0630\u0627 \u0627\u0644\u0643\u062a\u0627\u0628 \u0644\u0644\u0628\u0627\u0642\u064a: \u0645\u0646 \u0643\u0627\u0646 \u0647\u0624\u0644\u0627\u0621 \u0627\u0644\u0646\u0627\u0633 \u0642\u0628\u0644 \u0630\u0644\u0643\u060c \u0648\u0645\u0627\u0630\u0627 \u062d\u0644\u0651 \u0628\u0647\u0645 \u0628\u0639\u062f\u0647\u060c \u0648\u0623\u064a \u0627\u0644\u062d\u0643\u0627\u064a\u0627\u062a \u0627\u0644\u0645\u0631\u0648\u064a\u0629 \u0639\u0646\u0647\u0645 \u063a\u064a\u0631\n\u0635\u062d\u064a\u062d\u060c \u0648\u0645\u0627\u0630\u0627 \u0646\u0642\u0631\u0623 \u0628\u0639\u062f \u0630\u0644\u0643.\n\n\u062a\u0646\u062a\u0647\u064a \u0643\u0644 \u0645\u0642\u0627\u0644\u0629 \u0628\u0645\u0635\u0627\u062f\u0631\u0647\u0627\u060c \u0648\u0641\u064a \u0622\u062e\u0631 \u0627\u0644\u0643\u062a\u0627\u0628 \u0643\u0644\u0645\u0629 \u0639\u0645\u0651\u0627 \u062a\u0631\u0643\u0646\u0627\u0647 \u0648\u0644\u0645\u0627\u0630\u0627.\n\n\u0628\u0627\u0644\u0625\u0646\u062c\u0644\u064a\u0632\u064a\u0629. \u0647\u0630\u0627 \u0627\u0644\u0643\u062a\u0627\u0628 \u062c\u0632\u0621 \u0645\u0646 \u0645\u062a\u062c\u0631 \u062a\u062c\u0631\u064a\u0628\u064a\u060c \u0648\u0644\u064a\u0633 \u0644\u0647 \u0631\u0642\u0645 \u062f\u0648\u0644\u064a \u0645\u0639\u064a\u0627\u0631\u064a (ISBN).", "format": "\u063a\u0644\u0627\u0641 \u0648\u0631\u0642\u064a\u060c 148 \u00d7 210 \u0645\u0645\u060c 192 \u0635\u0641\u062d\u0629", "paper": "\u0648\u0631\u0642 \u063a\u064a\u0631 \u0645\u0635\u0642\u0648\u0644 \u0645\u0639\u0627\u062f \u062a\u062f\u0648\u064a\u0631\u0647 90 \u063a/\u0645\u00b2\u060c \u0648\u0627\u0644\u063a\u0644\u0627\u0641 300 \u063a/\u0645\u00b2"}}', '{"maker": {"name": "Rotes Rad Printing Co-operative (demonstration)", "address": ["Beispielweg 12", "04277 Leipzig", "Germany"], "email": "press@calendar.example"}}', '[{"file": "58e5d8e2cc2f6daa.svg", "name": "book.svg", "width": 1200, "height": 1697, "alt": {"en": "Book cover: out of an open book rise twelve coloured bands, like pages and like the rays of a sun, on black. Above them a red 12.", "ar": "\u063a\u0644\u0627\u0641 \u0643\u062a\u0627\u0628: \u0645\u0646 \u0643\u062a\u0627\u0628 \u0645\u0641\u062a\u0648\u062d \u064a\u0631\u062a\u0641\u0639 \u0627\u062b\u0646\u0627 \u0639\u0634\u0631 \u0634\u0631\u064a\u0637\u064b\u0627 \u0645\u0644\u0648\u0651\u0646\u064b\u0627\u060c \u0643\u0623\u0646\u0647\u0627 \u0635\u0641\u062d\u0627\u062a \u0648\u0643\u0623\u0646\u0647\u0627 \u0623\u0634\u0639\u0629 \u0634\u0645\u0633\u060c \u0639\u0644\u0649 \u062e\u0644\u0641\u064a\u0629 \u0633\u0648\u062f\u0627\u0621. \u0648\u0641\u0648\u0642\u0647\u0627 \u0627\u0644\u0631\u0642\u0645 12 \u0628\u0627\u0644\u0623\u062d\u0645\u0631."}}]', '[]', '2026-11-23 03:31:26.798218+00');
INSERT INTO public.products VALUES (4, 'internationalism-calendar-2026-pdf', 3, 'digital', 'digital', true, '{"en": {"name": "2026 Internationalism Calendar, to print yourself", "tagline": "The whole calendar as a PDF", "blurb": "For countries that the post does not reach in time, and for printers who like to print", "description": "All twelve chapters and the cover as one PDF: thirteen pages in A4, made to be printed at home, at school or at the copy shop\naround the corner. Each sheet is a month: its picture, its story and its days, with a mark for the hole. In English.\n\nNothing is posted. You download the file from the page of your order as soon as it is paid. Print as many copies as you, your\nfamily or your group can use; please do not sell them.", "format": "PDF, 13 pages, A4 portrait", "paper": "Yours; 120 g/m\u00b2 or heavier hangs best"}, "ar": {"name": "\u062a\u0642\u0648\u064a\u0645 \u0627\u0644\u0623\u0645\u0645\u064a\u0629 2026 \u0644\u0644\u0637\u0628\u0627\u0639\u0629 \u0627\u0644\u0645\u0646\u0632\u0644\u064a\u0629", "tagline": "\u0627\u0644\u062a\u0642\u0648\u064a\u0645 \u0643\u0627\u0645\u0644\u064b\u0627 \u0628\u0635\u064a\u063a\u0629 PDF", "blurb": "\u0644\u0644\u0628\u0644\u062f\u0627\u0646 \u0627\u0644\u062a\u064a \u0644\u0627 \u064a\u0635\u0644\u0647\u0627 \u0627\u0644\u0628\u0631\u064a\u062f \u0641\u064a \u0627\u0644\u0648\u0642\u062a \u0627\u0644\u0645\u0646\u0627\u0633\u0628\u060c \u0648\u0644\u0645\u0646 \u064a\u062d\u0628\u0648\u0646 \u0627\u0644\u0637\u0628\u0627\u0639\u0629 \u0628\u0623\u0646\u0641\u0633\u0647\u0645", "description": "\u0627\u0644\u0641\u0635\u0648\u0644 \u0627\u0644\u0627\u062b\u0646\u0627 \u0639\u0634\u0631 \u0643\u0644\u0647\u0627 \u0645\u0639 \u0627\u0644\u063a\u0644\u0627\u0641 \u0641\u064a \u0645\u0644\u0641 PDF \u0648\u0627\u062d\u062f: \u062b\u0644\u0627\u062b \u0639\u0634\u0631\u0629 \u0635\u0641\u062d\u0629 \u0628\u0642\u064a\u0627\u0633 A4\u060c \u0645\u0639\u062f\u0651\u0629 \u0644\u0644\u0637\u0628\u0627\u0639\u0629 \u0641\u064a \u0627\u0644\u0628\u064a\u062a \u0623\u0648 \u0627\u0644\u0645\u062f\u0631\u0633\u0629 \u0623\u0648 \u0623\u0642\u0631\u0628 \u0645\u062d\u0644\n\u062a\u0635\u0648\u064a\u0631. \u0643\u0644 \u0648\u0631\u0642\u0629 \u0634\u0647\u0631: \u0635\u0648\u0631\u062a\u0647 \u0648\u0642\u0635\u062a\u0647 \u0648\u0623\u064a\u0627\u0645\u0647\u060c \u0648\u0639\u0644\u064a\u0647\u0627 \u0639\u0644\u0627\u0645\u0629 \u0644\u0645\u0648\u0636\u0639 \u0627\u0644\u062b\u0642\u0628. \u0627\u0644\u0646\u0635\u0648\u0635 \u0628\u0627\u0644\u0625\u0646\u062c\u0644\u064a\u0632\u064a\u0629.\n\n\u0644\u0627 \u064a\u064f\u0631\u0633\u0644 \u0634\u064a\u0621 \u0628\u0627\u0644\u0628\u0631\u064a\u062f: \u062a\u0646\u0632\u0651\u0644\u0648\u0646 \u0627\u0644\u0645\u0644\u0641 \u0645\u0646 \u0635\u0641\u062d\u0629 \u0637\u0644\u0628\u0643\u0645 \u062d\u0627\u0644\u0645\u0627 \u064a\u064f\u062f\u0641\u0639 \u062b\u0645\u0646\u0647. \u0627\u0637\u0628\u0639\u0648\u0627 \u0645\u0646\u0647 \u0645\u0627 \u062a\u062d\u062a\u0627\u062c\u0648\u0646 \u0625\u0644\u064a\u0647 \u0623\u0646\u062a\u0645 \u0623\u0648 \u0639\u0627\u0626\u0644\u062a\u0643\u0645 \u0623\u0648 \u0645\u062c\u0645\u0648\u0639\u062a\u0643\u0645\u060c\n\u0648\u0646\u0631\u062c\u0648 \u0623\u0644\u0627 \u062a\u0628\u064a\u0639\u0648\u0627 \u0627\u0644\u0646\u0633\u062e.", "format": "\u0645\u0644\u0641 PDF\u060c 13 \u0635\u0641\u062d\u0629\u060c A4 \u0637\u0648\u0644\u064a", "paper": "\u0648\u0631\u0642\u0643\u0645 \u0623\u0646\u062a\u0645\u060c \u0648\u0627\u0644\u0623\u0646\u0633\u0628 120 \u063a/\u0645\u00b2 \u0641\u0623\u0643\u062b\u0631"}}', '{"year": 2026, "needed_by": "2026-01-01"}', '[{"file": "088c0d3d00bd2142.svg", "name": "pdf.svg", "width": 1200, "height": 1697, "alt": {"en": "A calendar page with its grid of days, folded into a paper plane, crosses an ochre sky with a red sun, above teal and black hills.", "ar": "\u0635\u0641\u062d\u0629 \u062a\u0642\u0648\u064a\u0645 \u0639\u0644\u064a\u0647\u0627 \u0645\u0631\u0628\u0639\u0627\u062a \u0627\u0644\u0623\u064a\u0627\u0645\u060c \u0645\u0637\u0648\u064a\u0629 \u0639\u0644\u0649 \u0634\u0643\u0644 \u0637\u0627\u0626\u0631\u0629 \u0648\u0631\u0642\u064a\u0629\u060c \u062a\u0639\u0628\u0631 \u0633\u0645\u0627\u0621 \u0635\u0641\u0631\u0627\u0621 \u0641\u064a\u0647\u0627 \u0634\u0645\u0633 \u062d\u0645\u0631\u0627\u0621\u060c \u0641\u0648\u0642 \u062a\u0644\u0627\u0644 \u0632\u0631\u0642\u0627\u0621 \u0645\u062e\u0636\u0631\u0651\u0629 \u0648\u0633\u0648\u062f\u0627\u0621."}}]', '[]', '2026-11-23 03:31:26.798218+00');
INSERT INTO public.refunds VALUES (1, 'N2YY-7X6J-H', 'pi_0ca2161df6374526b5f926c8', 4890, 'EUR', 'refund-re_658926d834b84cb8b82ba7a8', '{}', 'succeeded', 're_658926d834b84cb8b82ba7a8', NULL, 'shop', '2026-06-27 15:03:08.844337+00', '2026-06-27 15:03:08.844337+00');
INSERT INTO public.refunds VALUES (2, 'YT5G-5TWD-4', 'pi_fca81b344acf9719ebdb2e73', 2800, 'EUR', 'refund-re_5347c7d7987859529ee71dc3', '{}', 'succeeded', 're_5347c7d7987859529ee71dc3', NULL, 'shop', '2026-08-20 13:44:43.844337+00', '2026-08-20 13:44:43.844337+00');
INSERT INTO public.sign_up_links VALUES ('308e375bcd9c0cac80ea30f4a458ee5546d6e76267b34865cec7373d862679e9', 1, '2026-11-30 03:31:26.947655+00', NULL);
INSERT INTO public.staff VALUES (1, 'ana@shop.example', 'admin', NULL, '4CVYLIE2KGCB7Y4RH5A3IOJYQV3EZFIP', 0, 1, '2026-11-23 03:31:26.947655+00', NULL, NULL);
INSERT INTO public.stock_items VALUES ('BOOK-12', 600, 0);
INSERT INTO public.stock_items VALUES ('CAL-2026', 1201, 1);
INSERT INTO public.stock_items VALUES ('POSTER-A1', 257, 7);
INSERT INTO public.stock_items VALUES ('POSTER-A2', 400, 0);
INSERT INTO public.stock_moves VALUES (1, 'CAL-2026', 1200, 0, 'opening', 'opening stock', '2026-11-23 03:31:26.798218+00');
INSERT INTO public.stock_moves VALUES (2, 'POSTER-A2', 400, 0, 'opening', 'opening stock', '2026-11-23 03:31:26.798218+00');
INSERT INTO public.stock_moves VALUES (3, 'POSTER-A1', 250, 0, 'opening', 'opening stock', '2026-11-23 03:31:26.798218+00');
INSERT INTO public.stock_moves VALUES (4, 'BOOK-12', 600, 0, 'opening', 'opening stock', '2026-11-23 03:31:26.798218+00');
INSERT INTO public.stock_moves VALUES (5, 'BOOK-12', 5, 0, 'delivery', 'make-orders', '2026-06-03 09:35:39.844337+00');
INSERT INTO public.stock_moves VALUES (6, 'CAL-2026', 7, 0, 'delivery', 'make-orders', '2026-06-03 09:35:39.844337+00');
INSERT INTO public.stock_moves VALUES (7, 'POSTER-A1', 12, 0, 'delivery', 'make-orders', '2026-06-03 09:35:39.844337+00');
INSERT INTO public.stock_moves VALUES (8, 'POSTER-A2', 5, 0, 'delivery', 'make-orders', '2026-06-03 09:35:39.844337+00');
INSERT INTO public.stock_moves VALUES (9, 'BOOK-12', 0, 1, 'reserve', 'YK7F-1TJH-B', '2026-06-03 09:35:39.844337+00');
INSERT INTO public.stock_moves VALUES (10, 'BOOK-12', -1, -1, 'pack', 'YK7F-1TJH-B', '2026-06-04 11:35:39.844337+00');
INSERT INTO public.stock_moves VALUES (11, 'POSTER-A1', 0, 1, 'reserve', '2KT6-KERY-M', '2026-06-08 15:38:52.844337+00');
INSERT INTO public.stock_moves VALUES (12, 'POSTER-A1', -1, -1, 'pack', '2KT6-KERY-M', '2026-06-09 17:38:52.844337+00');
INSERT INTO public.stock_moves VALUES (13, 'POSTER-A2', 0, 2, 'reserve', 'Z1MD-YN6X-W', '2026-06-09 00:28:00.844337+00');
INSERT INTO public.stock_moves VALUES (14, 'POSTER-A2', -2, -2, 'pack', 'Z1MD-YN6X-W', '2026-06-10 02:28:00.844337+00');
INSERT INTO public.stock_moves VALUES (15, 'BOOK-12', 0, 5, 'reserve', 'M8NS-8TJ5-X', '2026-06-20 19:06:42.844337+00');
INSERT INTO public.stock_moves VALUES (16, 'BOOK-12', 0, -5, 'release', 'M8NS-8TJ5-X', '2026-06-20 20:08:42.844337+00');
INSERT INTO public.stock_moves VALUES (17, 'CAL-2026', 0, 1, 'reserve', 'N2YY-7X6J-H', '2026-06-26 09:03:08.844337+00');
INSERT INTO public.stock_moves VALUES (18, 'CAL-2026', 0, -1, 'release', 'N2YY-7X6J-H', '2026-06-27 15:03:08.844337+00');
INSERT INTO public.stock_moves VALUES (19, 'POSTER-A1', 0, 1, 'reserve', 'N2YY-7X6J-H', '2026-06-26 09:03:08.844337+00');
INSERT INTO public.stock_moves VALUES (20, 'POSTER-A1', 0, -1, 'release', 'N2YY-7X6J-H', '2026-06-27 15:03:08.844337+00');
INSERT INTO public.stock_moves VALUES (21, 'POSTER-A2', 0, 1, 'reserve', '77DP-XYS8-4', '2026-07-06 09:18:42.844337+00');
INSERT INTO public.stock_moves VALUES (22, 'POSTER-A2', -1, -1, 'pack', '77DP-XYS8-4', '2026-07-07 11:18:42.844337+00');
INSERT INTO public.stock_moves VALUES (23, 'POSTER-A2', 0, 1, 'reserve', '2449-AYWV-V', '2026-07-21 01:42:52.844337+00');
INSERT INTO public.stock_moves VALUES (24, 'POSTER-A2', -1, -1, 'pack', '2449-AYWV-V', '2026-07-22 03:42:52.844337+00');
INSERT INTO public.stock_moves VALUES (25, 'BOOK-12', 0, 1, 'reserve', 'AM5N-FQAM-P', '2026-07-25 12:30:32.844337+00');
INSERT INTO public.stock_moves VALUES (26, 'BOOK-12', -1, -1, 'pack', 'AM5N-FQAM-P', '2026-07-26 14:30:32.844337+00');
INSERT INTO public.stock_moves VALUES (27, 'CAL-2026', 0, 2, 'reserve', 'AM5N-FQAM-P', '2026-07-25 12:30:32.844337+00');
INSERT INTO public.stock_moves VALUES (28, 'CAL-2026', -2, -2, 'pack', 'AM5N-FQAM-P', '2026-07-26 14:30:32.844337+00');
INSERT INTO public.stock_moves VALUES (29, 'POSTER-A1', 0, 1, 'reserve', 'XX3P-5RFJ-P', '2026-08-11 05:18:49.844337+00');
INSERT INTO public.stock_moves VALUES (30, 'POSTER-A1', 0, -1, 'release', 'XX3P-5RFJ-P', '2026-08-11 06:20:49.844337+00');
INSERT INTO public.stock_moves VALUES (31, 'CAL-2026', 0, 1, 'reserve', 'YT5G-5TWD-4', '2026-08-19 07:44:43.844337+00');
INSERT INTO public.stock_moves VALUES (32, 'CAL-2026', 0, -1, 'release', 'YT5G-5TWD-4', '2026-08-20 13:44:43.844337+00');
INSERT INTO public.stock_moves VALUES (33, 'POSTER-A1', 0, 1, 'reserve', '7WRA-6QSY-Z', '2026-09-19 09:20:35.844337+00');
INSERT INTO public.stock_moves VALUES (34, 'POSTER-A1', -1, -1, 'pack', '7WRA-6QSY-Z', '2026-09-20 11:20:35.844337+00');
INSERT INTO public.stock_moves VALUES (35, 'POSTER-A2', 0, 1, 'reserve', 'DKE5-XCXE-R', '2026-09-28 05:25:52.844337+00');
INSERT INTO public.stock_moves VALUES (36, 'POSTER-A2', -1, -1, 'pack', 'DKE5-XCXE-R', '2026-09-29 07:25:52.844337+00');
INSERT INTO public.stock_moves VALUES (37, 'CAL-2026', 0, 3, 'reserve', 'KXXW-9G4F-M', '2026-09-30 18:32:22.844337+00');
INSERT INTO public.stock_moves VALUES (38, 'CAL-2026', -3, -3, 'pack', 'KXXW-9G4F-M', '2026-10-01 20:32:22.844337+00');
INSERT INTO public.stock_moves VALUES (39, 'POSTER-A1', 0, 1, 'reserve', 'KXXW-9G4F-M', '2026-09-30 18:32:22.844337+00');
INSERT INTO public.stock_moves VALUES (40, 'POSTER-A1', -1, -1, 'pack', 'KXXW-9G4F-M', '2026-10-01 20:32:22.844337+00');
INSERT INTO public.stock_moves VALUES (41, 'BOOK-12', 0, 1, 'reserve', 'CXJ7-4TBA-1', '2026-10-05 19:51:33.844337+00');
INSERT INTO public.stock_moves VALUES (42, 'BOOK-12', -1, -1, 'pack', 'CXJ7-4TBA-1', '2026-10-06 21:51:33.844337+00');
INSERT INTO public.stock_moves VALUES (43, 'CAL-2026', 0, 1, 'reserve', '1DXH-A7WQ-T', '2026-10-17 08:31:44.844337+00');
INSERT INTO public.stock_moves VALUES (44, 'CAL-2026', -1, -1, 'pack', '1DXH-A7WQ-T', '2026-10-18 10:31:44.844337+00');
INSERT INTO public.stock_moves VALUES (45, 'BOOK-12', 0, 1, 'reserve', 'HFXH-JDJ5-5', '2026-10-21 01:59:02.844337+00');
INSERT INTO public.stock_moves VALUES (46, 'BOOK-12', -1, -1, 'pack', 'HFXH-JDJ5-5', '2026-10-22 03:59:02.844337+00');
INSERT INTO public.stock_moves VALUES (47, 'POSTER-A1', 0, 1, 'reserve', 'YZH4-ZF15-F', '2026-11-01 22:26:13.844337+00');
INSERT INTO public.stock_moves VALUES (48, 'POSTER-A1', -1, -1, 'pack', 'YZH4-ZF15-F', '2026-11-03 00:26:13.844337+00');
INSERT INTO public.stock_moves VALUES (49, 'POSTER-A1', 0, 1, 'reserve', 'J5CE-EBS6-E', '2026-11-11 08:41:40.844337+00');
INSERT INTO public.stock_moves VALUES (50, 'POSTER-A1', -1, -1, 'pack', 'J5CE-EBS6-E', '2026-11-12 10:41:40.844337+00');
INSERT INTO public.stock_moves VALUES (51, 'BOOK-12', 0, 1, 'reserve', '4ZD7-R188-X', '2026-11-12 19:33:21.844337+00');
INSERT INTO public.stock_moves VALUES (52, 'BOOK-12', -1, -1, 'pack', '4ZD7-R188-X', '2026-11-13 21:33:21.844337+00');
INSERT INTO public.stock_moves VALUES (53, 'CAL-2026', 0, 2, 'reserve', 'RW2E-CE4N-Z', '2026-11-16 21:17:03.844337+00');
INSERT INTO public.stock_moves VALUES (54, 'CAL-2026', 0, -2, 'release', 'RW2E-CE4N-Z', '2026-11-16 22:19:03.844337+00');
INSERT INTO public.stock_moves VALUES (55, 'POSTER-A1', 0, 2, 'reserve', 'RQKJ-RZY3-Z', '2026-11-18 08:58:01.844337+00');
INSERT INTO public.stock_moves VALUES (56, 'POSTER-A1', 0, 5, 'reserve', 'FSHB-WT8H-8', '2026-11-22 16:12:58.844337+00');
INSERT INTO public.stock_moves VALUES (57, 'CAL-2026', 0, 1, 'reserve', 'G689-K128-E', '2026-11-22 16:36:26.844337+00');
INSERT INTO public.variants VALUES ('CAL-2026', 1, 0, '{}', 420, '4910.00', 'DE', 'Printed wall calendar', 'DEROTRAD12LEI', 10, NULL, NULL, NULL);
INSERT INTO public.variants VALUES ('POSTER-A2', 2, 0, '{"en": "A2 (420 \u00d7 594 mm)", "ar": "A2 (420 \u00d7 594 \u0645\u0645)"}', 150, '4911.91', 'DE', 'Printed poster, A2', 'DEROTRAD12LEI', 10, NULL, NULL, NULL);
INSERT INTO public.variants VALUES ('POSTER-A1', 2, 1, '{"en": "A1 (594 \u00d7 841 mm)", "ar": "A1 (594 \u00d7 841 \u0645\u0645)"}', 240, '4911.91', 'DE', 'Printed poster, A1', 'DEROTRAD12LEI', 10, NULL, NULL, NULL);
INSERT INTO public.variants VALUES ('BOOK-12', 3, 0, '{}', 310, '4901.99', 'DE', 'Printed book', 'DEROTRAD12LEI', 10, NULL, NULL, NULL);
INSERT INTO public.variants VALUES ('CAL-2026-PDF', 4, 0, '{}', 0, NULL, NULL, NULL, NULL, 1, '5950aee0c2ceafa66cba7fa2f50ac40b.pdf', '2026-internationalism-calendar.pdf', NULL);
SELECT pg_catalog.setval('public.attention_items_id_seq', 1, false);
SELECT pg_catalog.setval('public.audit_id_seq', 1, true);
SELECT pg_catalog.setval('public.cases_id_seq', 1, false);
SELECT pg_catalog.setval('public.money_ledger_id_seq', 23, true);
SELECT pg_catalog.setval('public.order_addresses_id_seq', 25, true);
SELECT pg_catalog.setval('public.order_events_id_seq', 84, true);
SELECT pg_catalog.setval('public.order_line_taxes_id_seq', 56, true);
SELECT pg_catalog.setval('public.order_lines_id_seq', 55, true);
SELECT pg_catalog.setval('public.orders_id_seq', 25, true);
SELECT pg_catalog.setval('public.outbox_id_seq', 1, false);
SELECT pg_catalog.setval('public.parcels_id_seq', 23, true);
SELECT pg_catalog.setval('public.payment_attempts_id_seq', 25, true);
SELECT pg_catalog.setval('public.prices_id_seq', 10, true);
SELECT pg_catalog.setval('public.products_id_seq', 4, true);
SELECT pg_catalog.setval('public.refunds_id_seq', 2, true);
SELECT pg_catalog.setval('public.staff_id_seq', 1, true);
SELECT pg_catalog.setval('public.stock_moves_id_seq', 57, true);
ALTER TABLE ONLY public.alembic_version
    ADD CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num);
ALTER TABLE ONLY public.attention_items
    ADD CONSTRAINT pk_attention_items PRIMARY KEY (id);
ALTER TABLE ONLY public.audit
    ADD CONSTRAINT pk_audit PRIMARY KEY (id);
ALTER TABLE ONLY public.cases
    ADD CONSTRAINT pk_cases PRIMARY KEY (id);
ALTER TABLE ONLY public.documents
    ADD CONSTRAINT pk_documents PRIMARY KEY (kind);
ALTER TABLE ONLY public.heartbeats
    ADD CONSTRAINT pk_heartbeats PRIMARY KEY (name);
ALTER TABLE ONLY public.money_ledger
    ADD CONSTRAINT pk_money_ledger PRIMARY KEY (id);
ALTER TABLE ONLY public.order_addresses
    ADD CONSTRAINT pk_order_addresses PRIMARY KEY (id);
ALTER TABLE ONLY public.order_events
    ADD CONSTRAINT pk_order_events PRIMARY KEY (id);
ALTER TABLE ONLY public.order_line_taxes
    ADD CONSTRAINT pk_order_line_taxes PRIMARY KEY (id);
ALTER TABLE ONLY public.order_lines
    ADD CONSTRAINT pk_order_lines PRIMARY KEY (id);
ALTER TABLE ONLY public.orders
    ADD CONSTRAINT pk_orders PRIMARY KEY (id);
ALTER TABLE ONLY public.outbox
    ADD CONSTRAINT pk_outbox PRIMARY KEY (id);
ALTER TABLE ONLY public.parcel_lines
    ADD CONSTRAINT pk_parcel_lines PRIMARY KEY (parcel_id, order_line_id);
ALTER TABLE ONLY public.parcels
    ADD CONSTRAINT pk_parcels PRIMARY KEY (id);
ALTER TABLE ONLY public.payment_attempts
    ADD CONSTRAINT pk_payment_attempts PRIMARY KEY (id);
ALTER TABLE ONLY public.prices
    ADD CONSTRAINT pk_prices PRIMARY KEY (id);
ALTER TABLE ONLY public.products
    ADD CONSTRAINT pk_products PRIMARY KEY (id);
ALTER TABLE ONLY public.refunds
    ADD CONSTRAINT pk_refunds PRIMARY KEY (id);
ALTER TABLE ONLY public.sign_in_failures
    ADD CONSTRAINT pk_sign_in_failures PRIMARY KEY (email_hash);
ALTER TABLE ONLY public.sign_up_links
    ADD CONSTRAINT pk_sign_up_links PRIMARY KEY (token_hash);
ALTER TABLE ONLY public.staff
    ADD CONSTRAINT pk_staff PRIMARY KEY (id);
ALTER TABLE ONLY public.stock_items
    ADD CONSTRAINT pk_stock_items PRIMARY KEY (key);
ALTER TABLE ONLY public.stock_moves
    ADD CONSTRAINT pk_stock_moves PRIMARY KEY (id);
ALTER TABLE ONLY public.stripe_events
    ADD CONSTRAINT pk_stripe_events PRIMARY KEY (id);
ALTER TABLE ONLY public.variants
    ADD CONSTRAINT pk_variants PRIMARY KEY (sku);
ALTER TABLE ONLY public.money_ledger
    ADD CONSTRAINT uq_money_ledger_kind_stripe_id UNIQUE (kind, stripe_id);
ALTER TABLE ONLY public.order_addresses
    ADD CONSTRAINT uq_order_addresses_order_id_role UNIQUE (order_id, role);
ALTER TABLE ONLY public.order_lines
    ADD CONSTRAINT uq_order_lines_order_id_position UNIQUE (order_id, "position");
ALTER TABLE ONLY public.orders
    ADD CONSTRAINT uq_orders_attempt UNIQUE (attempt);
ALTER TABLE ONLY public.orders
    ADD CONSTRAINT uq_orders_number UNIQUE (number);
ALTER TABLE ONLY public.orders
    ADD CONSTRAINT uq_orders_token UNIQUE (token);
ALTER TABLE ONLY public.outbox
    ADD CONSTRAINT uq_outbox_once UNIQUE (once);
ALTER TABLE ONLY public.parcels
    ADD CONSTRAINT uq_parcels_order_id_position UNIQUE (order_id, "position");
ALTER TABLE ONLY public.payment_attempts
    ADD CONSTRAINT uq_payment_attempts_idempotency_key UNIQUE (idempotency_key);
ALTER TABLE ONLY public.payment_attempts
    ADD CONSTRAINT uq_payment_attempts_order_number_attempt UNIQUE (order_number, attempt);
ALTER TABLE ONLY public.payment_attempts
    ADD CONSTRAINT uq_payment_attempts_session_id UNIQUE (session_id);
ALTER TABLE ONLY public.prices
    ADD CONSTRAINT uq_prices_sku_currency_step_valid_from UNIQUE (sku, currency, step, valid_from);
ALTER TABLE ONLY public.products
    ADD CONSTRAINT uq_products_slug UNIQUE (slug);
ALTER TABLE ONLY public.refunds
    ADD CONSTRAINT uq_refunds_idempotency_key UNIQUE (idempotency_key);
ALTER TABLE ONLY public.refunds
    ADD CONSTRAINT uq_refunds_stripe_id UNIQUE (stripe_id);
ALTER TABLE ONLY public.staff
    ADD CONSTRAINT uq_staff_email UNIQUE (email);
CREATE INDEX ix_attention_items_object_key ON public.attention_items USING btree (object_key);
CREATE INDEX ix_audit_staff_id_id ON public.audit USING btree (staff_id, id);
CREATE INDEX ix_cases_order_number ON public.cases USING btree (order_number);
CREATE INDEX ix_money_ledger_order_number ON public.money_ledger USING btree (order_number);
CREATE INDEX ix_order_events_order_id_id ON public.order_events USING btree (order_id, id);
CREATE INDEX ix_order_line_taxes_order_line_id ON public.order_line_taxes USING btree (order_line_id);
CREATE INDEX ix_orders_created_at ON public.orders USING btree (created_at);
CREATE INDEX ix_orders_email_key ON public.orders USING btree (email_key);
CREATE INDEX ix_orders_name_key ON public.orders USING btree (name_key);
CREATE INDEX ix_orders_postal_code_key ON public.orders USING btree (postal_code_key);
CREATE INDEX ix_orders_state_id ON public.orders USING btree (state, id);
CREATE INDEX ix_outbox_order_number ON public.outbox USING btree (order_number);
CREATE INDEX ix_outbox_state_next_attempt_at ON public.outbox USING btree (state, next_attempt_at);
CREATE INDEX ix_parcels_state_id ON public.parcels USING btree (state, id);
CREATE INDEX ix_payment_attempts_payment_intent ON public.payment_attempts USING btree (payment_intent);
CREATE INDEX ix_payment_attempts_state_id ON public.payment_attempts USING btree (state, id);
CREATE INDEX ix_refunds_order_number ON public.refunds USING btree (order_number);
CREATE INDEX ix_refunds_state_id ON public.refunds USING btree (state, id);
CREATE INDEX ix_sign_in_failures_last_at ON public.sign_in_failures USING btree (last_at);
CREATE INDEX ix_stock_moves_key_id ON public.stock_moves USING btree (key, id);
CREATE INDEX ix_stock_moves_reference ON public.stock_moves USING btree (reference);
CREATE INDEX ix_variants_product_id ON public.variants USING btree (product_id);
CREATE UNIQUE INDEX uq_attention_items_open ON public.attention_items USING btree (kind, object_key) WHERE (settled_at IS NULL);
CREATE UNIQUE INDEX uq_prices_current ON public.prices USING btree (sku, currency, step) WHERE (valid_to IS NULL);
ALTER TABLE ONLY public.audit
    ADD CONSTRAINT fk_audit_staff_id FOREIGN KEY (staff_id) REFERENCES public.staff(id);
ALTER TABLE ONLY public.order_addresses
    ADD CONSTRAINT fk_order_addresses_order_id FOREIGN KEY (order_id) REFERENCES public.orders(id);
ALTER TABLE ONLY public.order_events
    ADD CONSTRAINT fk_order_events_order_id FOREIGN KEY (order_id) REFERENCES public.orders(id);
ALTER TABLE ONLY public.order_line_taxes
    ADD CONSTRAINT fk_order_line_taxes_order_line_id FOREIGN KEY (order_line_id) REFERENCES public.order_lines(id);
ALTER TABLE ONLY public.order_lines
    ADD CONSTRAINT fk_order_lines_order_id FOREIGN KEY (order_id) REFERENCES public.orders(id);
ALTER TABLE ONLY public.parcel_lines
    ADD CONSTRAINT fk_parcel_lines_order_line_id FOREIGN KEY (order_line_id) REFERENCES public.order_lines(id);
ALTER TABLE ONLY public.parcel_lines
    ADD CONSTRAINT fk_parcel_lines_parcel_id FOREIGN KEY (parcel_id) REFERENCES public.parcels(id);
ALTER TABLE ONLY public.parcels
    ADD CONSTRAINT fk_parcels_order_id FOREIGN KEY (order_id) REFERENCES public.orders(id);
ALTER TABLE ONLY public.prices
    ADD CONSTRAINT fk_prices_sku FOREIGN KEY (sku) REFERENCES public.variants(sku);
ALTER TABLE ONLY public.sign_up_links
    ADD CONSTRAINT fk_sign_up_links_staff_id FOREIGN KEY (staff_id) REFERENCES public.staff(id);
ALTER TABLE ONLY public.stock_moves
    ADD CONSTRAINT fk_stock_moves_key FOREIGN KEY (key) REFERENCES public.stock_items(key);
ALTER TABLE ONLY public.variants
    ADD CONSTRAINT fk_variants_product_id FOREIGN KEY (product_id) REFERENCES public.products(id);
