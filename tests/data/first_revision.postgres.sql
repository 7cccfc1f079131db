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
    step character varying NOT NULL,
    quantity integer NOT NULL,
    unit_minor integer NOT NULL,
    total_minor integer NOT NULL,
    tax_minor integer NOT NULL,
    weight_grams integer NOT NULL,
    hs_code character varying,
    origin character varying,
    customs_description character varying,
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
    CONSTRAINT ck_payment_attempts_known_state CHECK (((state)::text = ANY ((ARRAY['prepared'::character varying, 'open'::character varying, 'processing'::character varying, 'paid'::character varying, 'expired'::character varying, 'failed'::character varying, 'refused'::character varying])::text[])))
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
INSERT INTO public.audit VALUES (1, '2026-11-23 02:40:24.027245+00', 1, 'added', 'command line', 'admin');
INSERT INTO public.documents VALUES ('seller', '{"name": {"en": "Calendar Co-operative (demonstration)", "ar": "تعاونية التقويم (متجر تجريبي)"}, "address": ["Musterstraße 12", "10999 Berlin", "Germany"], "country": "DE", "email": "post@calendar.example", "phone": "+49 30 23125 026", "website": "https://calendar.example", "tax_numbers": [{"label": "VAT", "number": "DE000000000"}, {"label": "Steuernummer", "number": "00/000/00000"}], "return_address": ["Calendar Co-operative (demonstration)", "Returns", "Musterstraße 12", "10999 Berlin", "Germany"], "legal_contact": "legal@calendar.example"}', '2026-11-23 02:40:23.894473+00');
INSERT INTO public.documents VALUES ('taxes', '[{"place": "DE", "class": "standard", "rate": "0.19", "from": "2007-01-01", "to": "2020-06-30"}, {"place": "DE", "class": "standard", "rate": "0.16", "from": "2020-07-01", "to": "2020-12-31"}, {"place": "DE", "class": "standard", "rate": "0.19", "from": "2021-01-01"}, {"place": "DE", "class": "book", "rate": "0.07", "from": "2007-01-01", "to": "2020-06-30"}, {"place": "DE", "class": "book", "rate": "0.05", "from": "2020-07-01", "to": "2020-12-31"}, {"place": "DE", "class": "book", "rate": "0.07", "from": "2021-01-01"}, {"place": "DE", "class": "digital", "rate": "0.19", "from": "2007-01-01", "to": "2020-06-30"}, {"place": "DE", "class": "digital", "rate": "0.16", "from": "2020-07-01", "to": "2020-12-31"}, {"place": "DE", "class": "digital", "rate": "0.19", "from": "2021-01-01"}, {"place": "FR", "class": "standard", "rate": "0.20", "from": "2014-01-01"}, {"place": "FR", "class": "book", "rate": "0.055", "from": "2014-01-01"}, {"place": "FR", "class": "digital", "rate": "0.20", "from": "2014-01-01"}, {"place": "AT", "class": "standard", "rate": "0.20", "from": "2022-01-01"}, {"place": "AT", "class": "book", "rate": "0.10", "from": "2022-01-01"}, {"place": "AT", "class": "digital", "rate": "0.20", "from": "2022-01-01"}, {"place": "IE", "class": "standard", "rate": "0.23", "from": "2021-03-01"}, {"place": "IE", "class": "book", "rate": "0", "from": "2021-03-01"}, {"place": "IE", "class": "digital", "rate": "0.23", "from": "2021-03-01"}, {"place": "GB", "class": "standard", "rate": "0.20", "from": "2011-01-04"}, {"place": "GB", "class": "book", "rate": "0", "from": "2011-01-04"}, {"place": "GB", "class": "digital", "rate": "0.20", "from": "2011-01-04"}]', '2026-11-23 02:40:23.894473+00');
INSERT INTO public.documents VALUES ('shipping', '{"packaging_grams": 80, "zones": [{"key": "home", "countries": ["DE"], "services": [{"key": "standard", "name": {"en": "Letter post", "ar": "بريد عادي"}, "days": [1, 3], "tracked": false, "from": "2025-01-01", "bands": [{"grams": 500, "EUR": 220, "GBP": 190}, {"grams": 1000, "EUR": 290, "GBP": 250}, {"grams": 2000, "EUR": 399, "GBP": 345}]}, {"key": "tracked", "name": {"en": "Parcel with tracking", "ar": "طرد مع تتبُّع"}, "days": [1, 3], "tracked": true, "from": "2025-01-01", "bands": [{"grams": 2000, "EUR": 549, "GBP": 475}, {"grams": 5000, "EUR": 699, "GBP": 605}, {"grams": 10000, "EUR": 949, "GBP": 820}, {"grams": 20000, "EUR": 1649, "GBP": 1425}]}]}, {"key": "europe", "countries": ["AD", "AL", "AT", "AX", "BA", "BE", "BG", "BY", "CH", "CY", "CZ", "DK", "EE", "ES", "FI", "FO", "FR", "GB", "GG", "GI", "GR", "HR", "HU", "IE", "IM", "IS", "IT", "JE", "LI", "LT", "LU", "LV", "MC", "MD", "ME", "MK", "MT", "NL", "NO", "PL", "PT", "RO", "RS", "RU", "SE", "SI", "SJ", "SK", "SM", "TR", "UA", "VA", "XK"], "services": [{"key": "standard", "name": {"en": "International letter post", "ar": "بريد دولي عادي"}, "days": [4, 9], "tracked": false, "from": "2025-01-01", "bands": [{"grams": 500, "EUR": 600, "GBP": 520}, {"grams": 1000, "EUR": 890, "GBP": 770}, {"grams": 2000, "EUR": 1190, "GBP": 1030}]}, {"key": "tracked", "name": {"en": "International parcel with tracking", "ar": "طرد دولي مع تتبُّع"}, "days": [3, 7], "tracked": true, "from": "2025-01-01", "bands": [{"grams": 500, "EUR": 950, "GBP": 820}, {"grams": 1000, "EUR": 1190, "GBP": 1030}, {"grams": 2000, "EUR": 1390, "GBP": 1200}, {"grams": 5000, "EUR": 1590, "GBP": 1375}, {"grams": 10000, "EUR": 1800, "GBP": 1555}]}]}, {"key": "world", "countries": ["AE", "AF", "AG", "AI", "AM", "AO", "AQ", "AR", "AS", "AU", "AW", "AZ", "BB", "BD", "BF", "BH", "BI", "BJ", "BL", "BM", "BN", "BO", "BQ", "BR", "BS", "BT", "BV", "BW", "BZ", "CA", "CC", "CD", "CF", "CG", "CI", "CK", "CL", "CM", "CN", "CO", "CR", "CU", "CV", "CW", "CX", "DJ", "DM", "DO", "DZ", "EC", "EG", "EH", "ER", "ET", "FJ", "FK", "FM", "GA", "GD", "GE", "GF", "GH", "GL", "GM", "GN", "GP", "GQ", "GS", "GT", "GU", "GW", "GY", "HK", "HM", "HN", "HT", "ID", "IL", "IN", "IO", "IQ", "IR", "JM", "JO", "JP", "KE", "KG", "KH", "KI", "KM", "KN", "KR", "KW", "KY", "KZ", "LA", "LB", "LC", "LK", "LR", "LS", "LY", "MA", "MF", "MG", "MH", "ML", "MM", "MN", "MO", "MP", "MQ", "MR", "MS", "MU", "MV", "MW", "MX", "MY", "MZ", "NA", "NC", "NE", "NF", "NG", "NI", "NP", "NR", "NU", "NZ", "OM", "PA", "PE", "PF", "PG", "PH", "PK", "PM", "PN", "PR", "PS", "PW", "PY", "QA", "RE", "RW", "SA", "SB", "SC", "SG", "SH", "SL", "SN", "SO", "SR", "SS", "ST", "SV", "SX", "SY", "SZ", "TC", "TD", "TF", "TG", "TH", "TJ", "TK", "TL", "TM", "TN", "TO", "TT", "TV", "TW", "TZ", "UG", "UM", "US", "UY", "UZ", "VC", "VE", "VG", "VI", "VN", "VU", "WF", "WS", "YE", "YT", "ZA", "ZM", "ZW"], "services": [{"key": "standard", "name": {"en": "International letter post", "ar": "بريد دولي عادي"}, "days": [8, 25], "tracked": false, "from": "2025-01-01", "bands": [{"grams": 500, "EUR": 900, "GBP": 780}, {"grams": 1000, "EUR": 1390, "GBP": 1200}, {"grams": 2000, "EUR": 1990, "GBP": 1720}]}, {"key": "tracked", "name": {"en": "International parcel with tracking", "ar": "طرد دولي مع تتبُّع"}, "days": [7, 18], "tracked": true, "from": "2025-01-01", "bands": [{"grams": 500, "EUR": 1350, "GBP": 1165}, {"grams": 1000, "EUR": 1790, "GBP": 1545}, {"grams": 2000, "EUR": 2490, "GBP": 2150}, {"grams": 5000, "EUR": 3490, "GBP": 3015}, {"grams": 10000, "EUR": 4500, "GBP": 3890}]}]}], "suspended": [{"country": "KP", "from": "2025-01-01", "reason": {"en": "In this demonstration we send nothing to North Korea, because our carrier offers no service there.", "ar": "في هذا المتجر التجريبي لا نرسل شيئًا إلى كوريا الشمالية، لأن شركة الشحن لا تقدّم خدمة إليها."}}, {"country": "SD", "from": "2025-01-01", "reason": {"en": "In this demonstration post to Sudan is suspended, because our carrier offers no service there at present. Digital goods are not affected.", "ar": "في هذا المتجر التجريبي الإرسال إلى السودان معلَّق، لأن شركة الشحن لا تقدّم خدمة إليه في الوقت الحاضر. أما المنتجات الرقمية فلا يشملها ذلك."}}]}', '2026-11-23 02:40:23.894473+00');
INSERT INTO public.money_ledger VALUES (1, 'X23N-5CJ3-M', 'payment', 'pi_ed95717bcd8aadeb28146464', 'pi_ed95717bcd8aadeb28146464', 2500, 'EUR', false, '2026-05-31 23:43:04.945845+00');
INSERT INTO public.money_ledger VALUES (2, 'XXTR-R355-J', 'payment', 'pi_7001a18b910edf5e4f451f49', 'pi_7001a18b910edf5e4f451f49', 2320, 'EUR', false, '2026-06-02 13:36:37.945845+00');
INSERT INTO public.money_ledger VALUES (3, 'SNZD-PMM1-J', 'payment', 'pi_85f9823d8e658125d77156d8', 'pi_85f9823d8e658125d77156d8', 2100, 'EUR', false, '2026-06-03 06:32:44.945845+00');
INSERT INTO public.money_ledger VALUES (4, '7Q7M-9V1V-B', 'payment', 'pi_d156c49968296d83106901e0', 'pi_d156c49968296d83106901e0', 4570, 'GBP', false, '2026-06-04 18:41:01.945845+00');
INSERT INTO public.money_ledger VALUES (5, '9H9Z-K4SV-V', 'payment', 'pi_aa9d651f7b4190da4e528f4c', 'pi_aa9d651f7b4190da4e528f4c', 2720, 'EUR', false, '2026-06-07 17:12:50.945845+00');
INSERT INTO public.money_ledger VALUES (6, '9W87-N3VT-A', 'payment', 'pi_c3166ba279fc0569c17df5e0', 'pi_c3166ba279fc0569c17df5e0', 3600, 'EUR', false, '2026-06-08 21:13:47.945845+00');
INSERT INTO public.money_ledger VALUES (7, 'WFSB-KW6D-6', 'payment', 'pi_a33444b6addd5e373d2c3017', 'pi_a33444b6addd5e373d2c3017', 1420, 'EUR', false, '2026-06-09 16:45:30.945845+00');
INSERT INTO public.money_ledger VALUES (8, '64T1-FMT9-M', 'payment', 'pi_16f960da2c7d5598fa220571', 'pi_16f960da2c7d5598fa220571', 2500, 'EUR', false, '2026-06-23 13:51:42.945845+00');
INSERT INTO public.money_ledger VALUES (9, 'HJWV-EBZ5-2', 'payment', 'pi_79884ac3964582e180500bd1', 'pi_79884ac3964582e180500bd1', 2020, 'EUR', false, '2026-07-11 08:22:18.945845+00');
INSERT INTO public.money_ledger VALUES (10, 'HPEX-AJBG-S', 'payment', 'pi_06eaee76941b12e1e86aa02f', 'pi_06eaee76941b12e1e86aa02f', 6790, 'EUR', false, '2026-07-13 15:22:27.945845+00');
INSERT INTO public.money_ledger VALUES (11, '946Y-9F4W-F', 'payment', 'pi_378faa666492df8768e64bc4', 'pi_378faa666492df8768e64bc4', 3100, 'EUR', false, '2026-09-11 00:05:23.945845+00');
INSERT INTO public.money_ledger VALUES (12, '3WNM-389E-7', 'payment', 'pi_a93d82379372b72ae042ab72', 'pi_a93d82379372b72ae042ab72', 2200, 'EUR', false, '2026-09-30 15:26:16.945845+00');
INSERT INTO public.money_ledger VALUES (13, '9HRA-A2EC-1', 'payment', 'pi_fe19e32502d1c2fe2f40381a', 'pi_fe19e32502d1c2fe2f40381a', 5690, 'EUR', false, '2026-10-03 19:27:12.945845+00');
INSERT INTO public.money_ledger VALUES (14, 'AXPN-HR1D-1', 'payment', 'pi_f7279f5935ddac759f44f849', 'pi_f7279f5935ddac759f44f849', 2020, 'EUR', false, '2026-10-04 03:29:20.945845+00');
INSERT INTO public.money_ledger VALUES (15, 'Q4DN-TG4J-E', 'payment', 'pi_165aecf0508372345a7776b4', 'pi_165aecf0508372345a7776b4', 2500, 'EUR', false, '2026-10-07 09:58:52.945845+00');
INSERT INTO public.money_ledger VALUES (16, '7YY2-5TMX-J', 'payment', 'pi_dd05c88f79fe7c80b722e317', 'pi_dd05c88f79fe7c80b722e317', 1920, 'GBP', false, '2026-10-15 02:50:31.945845+00');
INSERT INTO public.money_ledger VALUES (17, 'JPZP-5K4G-C', 'payment', 'pi_677f822fe5a94c26e25942ba', 'pi_677f822fe5a94c26e25942ba', 3600, 'EUR', false, '2026-10-17 22:26:06.945845+00');
INSERT INTO public.money_ledger VALUES (18, '6MB2-FW3M-F', 'payment', 'pi_2249511bcb8b78d064dbe510', 'pi_2249511bcb8b78d064dbe510', 1920, 'GBP', false, '2026-10-18 04:20:23.945845+00');
INSERT INTO public.money_ledger VALUES (19, '3JBK-Z8JD-8', 'payment', 'pi_117d06253ed06ef6fb012bcd', 'pi_117d06253ed06ef6fb012bcd', 3570, 'GBP', false, '2026-11-06 05:42:58.945845+00');
INSERT INTO public.money_ledger VALUES (20, 'DZJY-97XE-F', 'payment', 'pi_bf408649cc27a1ca46898b16', 'pi_bf408649cc27a1ca46898b16', 3000, 'EUR', false, '2026-11-17 13:20:17.945845+00');
INSERT INTO public.money_ledger VALUES (21, 'AXPN-HR1D-1', 'refund', 're_985e7838b1bd159e52da2c25', 'pi_f7279f5935ddac759f44f849', -2020, 'EUR', false, '2026-10-05 09:20:20.945845+00');
INSERT INTO public.order_addresses VALUES (1, 1, 'ship_to', 'Óscar Peña', NULL, 'Example Road 198', NULL, NULL, 'Durban', NULL, '4001', 'ZA');
INSERT INTO public.order_addresses VALUES (2, 2, 'ship_to', 'Amina Haddad', NULL, 'Musterweg 152', NULL, NULL, 'Leipzig', NULL, '04109', 'DE');
INSERT INTO public.order_addresses VALUES (3, 3, 'ship_to', 'Nomsa Dube', NULL, 'Sample Avenue 101', NULL, NULL, 'Oakland', NULL, '94612', 'US');
INSERT INTO public.order_addresses VALUES (4, 4, 'ship_to', 'Kofi Mensah', NULL, 'Example Street 53', NULL, NULL, 'Leeds', NULL, 'LS1 4AP', 'GB');
INSERT INTO public.order_addresses VALUES (5, 5, 'ship_to', 'José Muñoz', NULL, 'Rei 1-chome 71', NULL, NULL, 'Kyoto', NULL, '604-8571', 'JP');
INSERT INTO public.order_addresses VALUES (6, 6, 'ship_to', 'Hikaru Mori', NULL, 'Musterweg 187', NULL, NULL, 'Leipzig', NULL, '04109', 'DE');
INSERT INTO public.order_addresses VALUES (7, 7, 'ship_to', 'Gwen Ó Briain', NULL, 'Carrera Ejemplo 157', NULL, NULL, 'Bogotá', NULL, '110111', 'CO');
INSERT INTO public.order_addresses VALUES (8, 8, 'ship_to', 'Hikaru Mori', NULL, 'Musterweg 119', NULL, NULL, 'Leipzig', NULL, '04109', 'DE');
INSERT INTO public.order_addresses VALUES (9, 9, 'ship_to', 'Mairead Walsh', NULL, 'شارع المثال 119', NULL, NULL, 'Cairo', NULL, '11511', 'EG');
INSERT INTO public.order_addresses VALUES (10, 10, 'ship_to', 'Zoë van Dijk', NULL, 'Musterweg 136', NULL, NULL, 'Leipzig', NULL, '04109', 'DE');
INSERT INTO public.order_addresses VALUES (11, 11, 'ship_to', 'Chiara Conti', NULL, 'Sample Avenue 114', NULL, NULL, 'Oakland', NULL, '94612', 'US');
INSERT INTO public.order_addresses VALUES (12, 12, 'ship_to', 'Óscar Peña', NULL, 'Carrera Ejemplo 22', NULL, NULL, 'Bogotá', NULL, '110111', 'CO');
INSERT INTO public.order_addresses VALUES (13, 13, 'ship_to', 'Mairead Walsh', NULL, 'Carrera Ejemplo 25', NULL, NULL, 'Bogotá', NULL, '110111', 'CO');
INSERT INTO public.order_addresses VALUES (14, 14, 'ship_to', 'Priya Nair', NULL, 'Sample Avenue 118', NULL, NULL, 'Oakland', NULL, '94612', 'US');
INSERT INTO public.order_addresses VALUES (15, 15, 'ship_to', 'Bruno Keller', NULL, 'Beispielgasse 103', NULL, NULL, 'Graz', NULL, '8010', 'AT');
INSERT INTO public.order_addresses VALUES (16, 16, 'ship_to', 'Kofi Mensah', NULL, 'Musterweg 191', NULL, NULL, 'Leipzig', NULL, '04109', 'DE');
INSERT INTO public.order_addresses VALUES (17, 17, 'ship_to', 'Priya Nair', NULL, 'Musterweg 189', NULL, NULL, 'Leipzig', NULL, '04109', 'DE');
INSERT INTO public.order_addresses VALUES (18, 18, 'ship_to', 'Mairead Walsh', NULL, 'Musterweg 114', NULL, NULL, 'Leipzig', NULL, '04109', 'DE');
INSERT INTO public.order_addresses VALUES (19, 19, 'ship_to', 'Óscar Peña', NULL, 'Carrera Ejemplo 172', NULL, NULL, 'Bogotá', NULL, '110111', 'CO');
INSERT INTO public.order_addresses VALUES (20, 20, 'ship_to', 'José Muñoz', NULL, 'Example Street 4', NULL, NULL, 'Leeds', NULL, 'LS1 4AP', 'GB');
INSERT INTO public.order_addresses VALUES (21, 21, 'ship_to', 'Mairead Walsh', NULL, 'Rei 1-chome 43', NULL, NULL, 'Kyoto', NULL, '604-8571', 'JP');
INSERT INTO public.order_addresses VALUES (22, 22, 'ship_to', 'Mairead Walsh', NULL, 'Example Street 185', NULL, NULL, 'Leeds', NULL, 'LS1 4AP', 'GB');
INSERT INTO public.order_addresses VALUES (23, 23, 'ship_to', 'Mairead Walsh', NULL, 'Example Street 7', NULL, NULL, 'Leeds', NULL, 'LS1 4AP', 'GB');
INSERT INTO public.order_addresses VALUES (24, 24, 'ship_to', 'Fatou Sow', NULL, 'Beispielgasse 111', NULL, NULL, 'Graz', NULL, '8010', 'AT');
INSERT INTO public.order_addresses VALUES (25, 25, 'ship_to', 'Gwen Ó Briain', NULL, 'Carrera Ejemplo 112', NULL, NULL, 'Bogotá', NULL, '110111', 'CO');
INSERT INTO public.order_events VALUES (1, 1, '2026-05-31 23:34:04.945845+00', 'placed', 'buyer', '{"state": "open"}');
INSERT INTO public.order_events VALUES (2, 1, '2026-05-31 23:43:04.945845+00', 'pay', 'stripe', '{"before": "open", "after": "confirmed"}');
INSERT INTO public.order_events VALUES (3, 1, '2026-06-02 01:34:04.945845+00', 'packed', 'shop', '{"parcel": 1}');
INSERT INTO public.order_events VALUES (4, 1, '2026-06-02 19:34:04.945845+00', 'posted', 'shop', '{"parcel": 1, "carrier": "deutsche_post", "tracking": ""}');
INSERT INTO public.order_events VALUES (5, 2, '2026-06-02 13:27:37.945845+00', 'placed', 'buyer', '{"state": "open"}');
INSERT INTO public.order_events VALUES (6, 2, '2026-06-02 13:36:37.945845+00', 'pay', 'stripe', '{"before": "open", "after": "confirmed"}');
INSERT INTO public.order_events VALUES (7, 2, '2026-06-03 15:27:37.945845+00', 'packed', 'shop', '{"parcel": 1}');
INSERT INTO public.order_events VALUES (8, 2, '2026-06-04 09:27:37.945845+00', 'posted', 'shop', '{"parcel": 1, "carrier": "deutsche_post", "tracking": ""}');
INSERT INTO public.order_events VALUES (9, 3, '2026-06-03 06:23:44.945845+00', 'placed', 'buyer', '{"state": "open"}');
INSERT INTO public.order_events VALUES (10, 3, '2026-06-03 06:32:44.945845+00', 'pay', 'stripe', '{"before": "open", "after": "confirmed"}');
INSERT INTO public.order_events VALUES (11, 3, '2026-06-04 08:23:44.945845+00', 'packed', 'shop', '{"parcel": 1}');
INSERT INTO public.order_events VALUES (12, 3, '2026-06-05 02:23:44.945845+00', 'posted', 'shop', '{"parcel": 1, "carrier": "deutsche_post", "tracking": ""}');
INSERT INTO public.order_events VALUES (13, 4, '2026-06-04 18:32:01.945845+00', 'placed', 'buyer', '{"state": "open"}');
INSERT INTO public.order_events VALUES (14, 4, '2026-06-04 18:41:01.945845+00', 'pay', 'stripe', '{"before": "open", "after": "confirmed"}');
INSERT INTO public.order_events VALUES (15, 4, '2026-06-05 20:32:01.945845+00', 'packed', 'shop', '{"parcel": 1}');
INSERT INTO public.order_events VALUES (16, 4, '2026-06-06 14:32:01.945845+00', 'posted', 'shop', '{"parcel": 1, "carrier": "deutsche_post", "tracking": ""}');
INSERT INTO public.order_events VALUES (17, 5, '2026-06-05 10:45:36.945845+00', 'placed', 'buyer', '{"state": "open"}');
INSERT INTO public.order_events VALUES (18, 5, '2026-06-06 16:45:36.945845+00', 'cancel', 'shop', '{"before": "open", "after": "cancelled", "reason": "buyer_asked"}');
INSERT INTO public.order_events VALUES (19, 6, '2026-06-07 17:03:50.945845+00', 'placed', 'buyer', '{"state": "open"}');
INSERT INTO public.order_events VALUES (20, 6, '2026-06-07 17:12:50.945845+00', 'pay', 'stripe', '{"before": "open", "after": "confirmed"}');
INSERT INTO public.order_events VALUES (21, 6, '2026-06-08 19:03:50.945845+00', 'packed', 'shop', '{"parcel": 1}');
INSERT INTO public.order_events VALUES (22, 6, '2026-06-09 13:03:50.945845+00', 'posted', 'shop', '{"parcel": 1, "carrier": "deutsche_post", "tracking": ""}');
INSERT INTO public.order_events VALUES (23, 7, '2026-06-08 21:04:47.945845+00', 'placed', 'buyer', '{"state": "open"}');
INSERT INTO public.order_events VALUES (24, 7, '2026-06-08 21:13:47.945845+00', 'pay', 'stripe', '{"before": "open", "after": "confirmed"}');
INSERT INTO public.order_events VALUES (25, 7, '2026-06-09 23:04:47.945845+00', 'packed', 'shop', '{"parcel": 1}');
INSERT INTO public.order_events VALUES (26, 7, '2026-06-10 17:04:47.945845+00', 'posted', 'shop', '{"parcel": 1, "carrier": "deutsche_post", "tracking": ""}');
INSERT INTO public.order_events VALUES (27, 8, '2026-06-09 16:36:30.945845+00', 'placed', 'buyer', '{"state": "open"}');
INSERT INTO public.order_events VALUES (28, 8, '2026-06-09 16:45:30.945845+00', 'pay', 'stripe', '{"before": "open", "after": "confirmed"}');
INSERT INTO public.order_events VALUES (29, 8, '2026-06-10 18:36:30.945845+00', 'packed', 'shop', '{"parcel": 1}');
INSERT INTO public.order_events VALUES (30, 8, '2026-06-11 12:36:30.945845+00', 'posted', 'shop', '{"parcel": 1, "carrier": "deutsche_post", "tracking": ""}');
INSERT INTO public.order_events VALUES (31, 9, '2026-06-23 13:42:42.945845+00', 'placed', 'buyer', '{"state": "open"}');
INSERT INTO public.order_events VALUES (32, 9, '2026-06-23 13:51:42.945845+00', 'pay', 'stripe', '{"before": "open", "after": "confirmed"}');
INSERT INTO public.order_events VALUES (33, 9, '2026-06-24 15:42:42.945845+00', 'packed', 'shop', '{"parcel": 1}');
INSERT INTO public.order_events VALUES (34, 9, '2026-06-25 09:42:42.945845+00', 'posted', 'shop', '{"parcel": 1, "carrier": "deutsche_post", "tracking": ""}');
INSERT INTO public.order_events VALUES (35, 10, '2026-07-11 08:13:18.945845+00', 'placed', 'buyer', '{"state": "open"}');
INSERT INTO public.order_events VALUES (36, 10, '2026-07-11 08:22:18.945845+00', 'pay', 'stripe', '{"before": "open", "after": "confirmed"}');
INSERT INTO public.order_events VALUES (37, 10, '2026-07-12 10:13:18.945845+00', 'packed', 'shop', '{"parcel": 1}');
INSERT INTO public.order_events VALUES (38, 10, '2026-07-13 04:13:18.945845+00', 'posted', 'shop', '{"parcel": 1, "carrier": "deutsche_post", "tracking": ""}');
INSERT INTO public.order_events VALUES (39, 11, '2026-07-13 15:13:27.945845+00', 'placed', 'buyer', '{"state": "open"}');
INSERT INTO public.order_events VALUES (40, 11, '2026-07-13 15:22:27.945845+00', 'pay', 'stripe', '{"before": "open", "after": "confirmed"}');
INSERT INTO public.order_events VALUES (41, 11, '2026-07-14 17:13:27.945845+00', 'packed', 'shop', '{"parcel": 1}');
INSERT INTO public.order_events VALUES (42, 11, '2026-07-15 11:13:27.945845+00', 'posted', 'shop', '{"parcel": 1, "carrier": "deutsche_post", "tracking": ""}');
INSERT INTO public.order_events VALUES (43, 12, '2026-08-16 11:26:11.945845+00', 'placed', 'buyer', '{"state": "open"}');
INSERT INTO public.order_events VALUES (44, 12, '2026-08-17 17:26:11.945845+00', 'cancel', 'shop', '{"before": "open", "after": "cancelled", "reason": "buyer_asked"}');
INSERT INTO public.order_events VALUES (45, 13, '2026-09-03 08:07:28.945845+00', 'placed', 'buyer', '{"state": "open"}');
INSERT INTO public.order_events VALUES (46, 13, '2026-09-03 09:09:28.945845+00', 'expire', 'shop', '{"before": "open", "after": "expired"}');
INSERT INTO public.order_events VALUES (47, 14, '2026-09-10 23:56:23.945845+00', 'placed', 'buyer', '{"state": "open"}');
INSERT INTO public.order_events VALUES (48, 14, '2026-09-11 00:05:23.945845+00', 'pay', 'stripe', '{"before": "open", "after": "confirmed"}');
INSERT INTO public.order_events VALUES (49, 14, '2026-09-12 01:56:23.945845+00', 'packed', 'shop', '{"parcel": 1}');
INSERT INTO public.order_events VALUES (50, 14, '2026-09-12 19:56:23.945845+00', 'posted', 'shop', '{"parcel": 1, "carrier": "deutsche_post", "tracking": ""}');
INSERT INTO public.order_events VALUES (51, 15, '2026-09-30 15:17:16.945845+00', 'placed', 'buyer', '{"state": "open"}');
INSERT INTO public.order_events VALUES (52, 15, '2026-09-30 15:26:16.945845+00', 'pay', 'stripe', '{"before": "open", "after": "confirmed"}');
INSERT INTO public.order_events VALUES (53, 15, '2026-10-01 17:17:16.945845+00', 'packed', 'shop', '{"parcel": 1}');
INSERT INTO public.order_events VALUES (54, 15, '2026-10-02 11:17:16.945845+00', 'posted', 'shop', '{"parcel": 1, "carrier": "deutsche_post", "tracking": ""}');
INSERT INTO public.order_events VALUES (55, 16, '2026-10-03 19:18:12.945845+00', 'placed', 'buyer', '{"state": "open"}');
INSERT INTO public.order_events VALUES (56, 16, '2026-10-03 19:27:12.945845+00', 'pay', 'stripe', '{"before": "open", "after": "confirmed"}');
INSERT INTO public.order_events VALUES (57, 16, '2026-10-04 21:18:12.945845+00', 'packed', 'shop', '{"parcel": 1}');
INSERT INTO public.order_events VALUES (58, 16, '2026-10-05 15:18:12.945845+00', 'posted', 'shop', '{"parcel": 1, "carrier": "deutsche_post", "tracking": ""}');
INSERT INTO public.order_events VALUES (59, 17, '2026-10-04 03:20:20.945845+00', 'placed', 'buyer', '{"state": "open"}');
INSERT INTO public.order_events VALUES (60, 17, '2026-10-04 03:29:20.945845+00', 'pay', 'stripe', '{"before": "open", "after": "confirmed"}');
INSERT INTO public.order_events VALUES (61, 17, '2026-10-05 09:20:20.945845+00', 'cancel', 'shop', '{"before": "confirmed", "after": "cancelled", "reason": "buyer_asked"}');
INSERT INTO public.order_events VALUES (62, 17, '2026-10-05 09:20:20.945845+00', 'refunded', 'shop', '{"minor": 2020, "currency": "EUR"}');
INSERT INTO public.order_events VALUES (63, 18, '2026-10-05 08:06:06.945845+00', 'placed', 'buyer', '{"state": "open"}');
INSERT INTO public.order_events VALUES (64, 18, '2026-10-06 14:06:06.945845+00', 'cancel', 'shop', '{"before": "open", "after": "cancelled", "reason": "buyer_asked"}');
INSERT INTO public.order_events VALUES (65, 19, '2026-10-07 09:49:52.945845+00', 'placed', 'buyer', '{"state": "open"}');
INSERT INTO public.order_events VALUES (66, 19, '2026-10-07 09:58:52.945845+00', 'pay', 'stripe', '{"before": "open", "after": "confirmed"}');
INSERT INTO public.order_events VALUES (67, 19, '2026-10-08 11:49:52.945845+00', 'packed', 'shop', '{"parcel": 1}');
INSERT INTO public.order_events VALUES (68, 19, '2026-10-09 05:49:52.945845+00', 'posted', 'shop', '{"parcel": 1, "carrier": "deutsche_post", "tracking": ""}');
INSERT INTO public.order_events VALUES (69, 20, '2026-10-15 02:41:31.945845+00', 'placed', 'buyer', '{"state": "open"}');
INSERT INTO public.order_events VALUES (70, 20, '2026-10-15 02:50:31.945845+00', 'pay', 'stripe', '{"before": "open", "after": "confirmed"}');
INSERT INTO public.order_events VALUES (71, 20, '2026-10-16 04:41:31.945845+00', 'packed', 'shop', '{"parcel": 1}');
INSERT INTO public.order_events VALUES (72, 20, '2026-10-16 22:41:31.945845+00', 'posted', 'shop', '{"parcel": 1, "carrier": "deutsche_post", "tracking": ""}');
INSERT INTO public.order_events VALUES (73, 21, '2026-10-17 22:17:06.945845+00', 'placed', 'buyer', '{"state": "open"}');
INSERT INTO public.order_events VALUES (74, 21, '2026-10-17 22:26:06.945845+00', 'pay', 'stripe', '{"before": "open", "after": "confirmed"}');
INSERT INTO public.order_events VALUES (75, 21, '2026-10-19 00:17:06.945845+00', 'packed', 'shop', '{"parcel": 1}');
INSERT INTO public.order_events VALUES (76, 21, '2026-10-19 18:17:06.945845+00', 'posted', 'shop', '{"parcel": 1, "carrier": "deutsche_post", "tracking": ""}');
INSERT INTO public.order_events VALUES (77, 22, '2026-10-18 04:11:23.945845+00', 'placed', 'buyer', '{"state": "open"}');
INSERT INTO public.order_events VALUES (78, 22, '2026-10-18 04:20:23.945845+00', 'pay', 'stripe', '{"before": "open", "after": "confirmed"}');
INSERT INTO public.order_events VALUES (79, 22, '2026-10-19 06:11:23.945845+00', 'packed', 'shop', '{"parcel": 1}');
INSERT INTO public.order_events VALUES (80, 22, '2026-10-20 00:11:23.945845+00', 'posted', 'shop', '{"parcel": 1, "carrier": "deutsche_post", "tracking": ""}');
INSERT INTO public.order_events VALUES (81, 23, '2026-11-06 05:33:58.945845+00', 'placed', 'buyer', '{"state": "open"}');
INSERT INTO public.order_events VALUES (82, 23, '2026-11-06 05:42:58.945845+00', 'pay', 'stripe', '{"before": "open", "after": "confirmed"}');
INSERT INTO public.order_events VALUES (83, 23, '2026-11-07 07:33:58.945845+00', 'packed', 'shop', '{"parcel": 1}');
INSERT INTO public.order_events VALUES (84, 23, '2026-11-08 01:33:58.945845+00', 'posted', 'shop', '{"parcel": 1, "carrier": "deutsche_post", "tracking": ""}');
INSERT INTO public.order_events VALUES (85, 24, '2026-11-17 13:11:17.945845+00', 'placed', 'buyer', '{"state": "open"}');
INSERT INTO public.order_events VALUES (86, 24, '2026-11-17 13:20:17.945845+00', 'pay', 'stripe', '{"before": "open", "after": "confirmed"}');
INSERT INTO public.order_events VALUES (87, 25, '2026-11-23 02:05:58.945845+00', 'placed', 'buyer', '{"state": "open"}');
INSERT INTO public.order_line_taxes VALUES (1, 1, 'book', 0.0000, 1600, 0, 'DE', 'export');
INSERT INTO public.order_line_taxes VALUES (2, 2, 'book', 0.0000, 900, 0, 'DE', 'export');
INSERT INTO public.order_line_taxes VALUES (3, 3, 'digital', 0.1900, 756, 144, 'DE', 'domestic');
INSERT INTO public.order_line_taxes VALUES (4, 4, 'standard', 0.1900, 1009, 191, 'DE', 'domestic');
INSERT INTO public.order_line_taxes VALUES (5, 5, 'standard', 0.1900, 185, 35, 'DE', 'domestic');
INSERT INTO public.order_line_taxes VALUES (6, 6, 'standard', 0.0000, 1200, 0, 'DE', 'export');
INSERT INTO public.order_line_taxes VALUES (7, 7, 'standard', 0.0000, 900, 0, 'DE', 'export');
INSERT INTO public.order_line_taxes VALUES (8, 8, 'standard', 0.0000, 3800, 0, 'DE', 'export');
INSERT INTO public.order_line_taxes VALUES (9, 9, 'standard', 0.0000, 770, 0, 'DE', 'export');
INSERT INTO public.order_line_taxes VALUES (10, 10, 'standard', 0.0000, 2200, 0, 'DE', 'export');
INSERT INTO public.order_line_taxes VALUES (11, 11, 'standard', 0.0000, 900, 0, 'DE', 'export');
INSERT INTO public.order_line_taxes VALUES (12, 12, 'book', 0.0700, 1495, 105, 'DE', 'domestic');
INSERT INTO public.order_line_taxes VALUES (13, 13, 'digital', 0.1900, 756, 144, 'DE', 'domestic');
INSERT INTO public.order_line_taxes VALUES (14, 14, 'book', 0.0700, 206, 14, 'DE', 'domestic');
INSERT INTO public.order_line_taxes VALUES (15, 15, 'digital', 0.0000, 900, 0, 'DE', 'export');
INSERT INTO public.order_line_taxes VALUES (16, 16, 'standard', 0.0000, 1800, 0, 'DE', 'export');
INSERT INTO public.order_line_taxes VALUES (17, 17, 'standard', 0.0000, 900, 0, 'DE', 'export');
INSERT INTO public.order_line_taxes VALUES (18, 18, 'standard', 0.1900, 1008, 192, 'DE', 'domestic');
INSERT INTO public.order_line_taxes VALUES (19, 19, 'standard', 0.1900, 185, 35, 'DE', 'domestic');
INSERT INTO public.order_line_taxes VALUES (20, 20, 'book', 0.0000, 1600, 0, 'DE', 'export');
INSERT INTO public.order_line_taxes VALUES (21, 21, 'book', 0.0000, 900, 0, 'DE', 'export');
INSERT INTO public.order_line_taxes VALUES (22, 22, 'standard', 0.1900, 1512, 288, 'DE', 'domestic');
INSERT INTO public.order_line_taxes VALUES (23, 23, 'standard', 0.1900, 185, 35, 'DE', 'domestic');
INSERT INTO public.order_line_taxes VALUES (24, 24, 'standard', 0.0000, 5400, 0, 'DE', 'export');
INSERT INTO public.order_line_taxes VALUES (25, 25, 'standard', 0.0000, 1390, 0, 'DE', 'export');
INSERT INTO public.order_line_taxes VALUES (26, 26, 'standard', 0.0000, 1200, 0, 'DE', 'export');
INSERT INTO public.order_line_taxes VALUES (27, 27, 'standard', 0.0000, 900, 0, 'DE', 'export');
INSERT INTO public.order_line_taxes VALUES (28, 28, 'book', 0.0000, 1600, 0, 'DE', 'export');
INSERT INTO public.order_line_taxes VALUES (29, 29, 'digital', 0.0000, 900, 0, 'DE', 'export');
INSERT INTO public.order_line_taxes VALUES (30, 30, 'book', 0.0000, 900, 0, 'DE', 'export');
INSERT INTO public.order_line_taxes VALUES (31, 31, 'standard', 0.0000, 2200, 0, 'DE', 'export');
INSERT INTO public.order_line_taxes VALUES (32, 32, 'standard', 0.0000, 900, 0, 'DE', 'export');
INSERT INTO public.order_line_taxes VALUES (33, 33, 'book', 0.0700, 1495, 105, 'DE', 'eu_below_threshold');
INSERT INTO public.order_line_taxes VALUES (34, 34, 'book', 0.0700, 561, 39, 'DE', 'eu_below_threshold');
INSERT INTO public.order_line_taxes VALUES (35, 35, 'standard', 0.1900, 4538, 862, 'DE', 'domestic');
INSERT INTO public.order_line_taxes VALUES (36, 36, 'standard', 0.1900, 244, 46, 'DE', 'domestic');
INSERT INTO public.order_line_taxes VALUES (37, 37, 'standard', 0.1900, 1512, 288, 'DE', 'domestic');
INSERT INTO public.order_line_taxes VALUES (38, 38, 'standard', 0.1900, 185, 35, 'DE', 'domestic');
INSERT INTO public.order_line_taxes VALUES (39, 39, 'digital', 0.1900, 756, 144, 'DE', 'domestic');
INSERT INTO public.order_line_taxes VALUES (40, 40, 'book', 0.0000, 1600, 0, 'DE', 'export');
INSERT INTO public.order_line_taxes VALUES (41, 41, 'book', 0.0000, 900, 0, 'DE', 'export');
INSERT INTO public.order_line_taxes VALUES (42, 42, 'book', 0.0000, 1400, 0, 'DE', 'export');
INSERT INTO public.order_line_taxes VALUES (43, 43, 'book', 0.0000, 520, 0, 'DE', 'export');
INSERT INTO public.order_line_taxes VALUES (44, 44, 'digital', 0.0000, 900, 0, 'DE', 'export');
INSERT INTO public.order_line_taxes VALUES (45, 45, 'standard', 0.0000, 1800, 0, 'DE', 'export');
INSERT INTO public.order_line_taxes VALUES (46, 46, 'standard', 0.0000, 900, 0, 'DE', 'export');
INSERT INTO public.order_line_taxes VALUES (47, 47, 'book', 0.0000, 1400, 0, 'DE', 'export');
INSERT INTO public.order_line_taxes VALUES (48, 48, 'book', 0.0000, 520, 0, 'DE', 'export');
INSERT INTO public.order_line_taxes VALUES (49, 49, 'book', 0.0000, 2800, 0, 'DE', 'export');
INSERT INTO public.order_line_taxes VALUES (50, 50, 'book', 0.0000, 770, 0, 'DE', 'export');
INSERT INTO public.order_line_taxes VALUES (51, 51, 'standard', 0.1900, 2017, 383, 'DE', 'eu_below_threshold');
INSERT INTO public.order_line_taxes VALUES (52, 52, 'standard', 0.1900, 504, 96, 'DE', 'eu_below_threshold');
INSERT INTO public.order_line_taxes VALUES (53, 53, 'book', 0.0000, 8000, 0, 'DE', 'export');
INSERT INTO public.order_line_taxes VALUES (54, 54, 'book', 0.0000, 1990, 0, 'DE', 'export');
INSERT INTO public.order_lines VALUES (1, 1, 1, 'goods', 'BOOK-12', 'اثنا عشر فصلًا: كتاب للقراءة', 'standard', 1, 1600, 1600, 0, 310, '4901.99', 'DE', 'Printed book');
INSERT INTO public.order_lines VALUES (2, 1, 2, 'post', NULL, 'بريد دولي عادي', 'standard', 1, 900, 900, 0, 0, NULL, NULL, NULL);
INSERT INTO public.order_lines VALUES (3, 2, 1, 'digital', 'CAL-2026-PDF', '2026 Internationalism Calendar, to print yourself', 'standard', 1, 900, 900, 144, 0, NULL, NULL, NULL);
INSERT INTO public.order_lines VALUES (4, 2, 2, 'goods', 'POSTER-A2', 'Poster: Hammer and Seed – A2 (420 × 594 mm)', 'standard', 1, 1200, 1200, 191, 150, '4911.91', 'DE', 'Printed poster, A2');
INSERT INTO public.order_lines VALUES (5, 2, 3, 'post', NULL, 'Letter post', 'standard', 1, 220, 220, 35, 0, NULL, NULL, NULL);
INSERT INTO public.order_lines VALUES (6, 3, 1, 'goods', 'POSTER-A2', 'Poster: Hammer and Seed – A2 (420 × 594 mm)', 'standard', 1, 1200, 1200, 0, 150, '4911.91', 'DE', 'Printed poster, A2');
INSERT INTO public.order_lines VALUES (7, 3, 2, 'post', NULL, 'International letter post', 'standard', 1, 900, 900, 0, 0, NULL, NULL, NULL);
INSERT INTO public.order_lines VALUES (8, 4, 1, 'goods', 'CAL-2026', '2026 Internationalism Calendar', 'standard', 2, 1900, 3800, 0, 420, '4910.00', 'DE', 'Printed wall calendar');
INSERT INTO public.order_lines VALUES (9, 4, 2, 'post', NULL, 'International letter post', 'standard', 1, 770, 770, 0, 0, NULL, NULL, NULL);
INSERT INTO public.order_lines VALUES (10, 5, 1, 'goods', 'CAL-2026', '2026 Internationalism Calendar', 'standard', 1, 2200, 2200, 0, 420, '4910.00', 'DE', 'Printed wall calendar');
INSERT INTO public.order_lines VALUES (11, 5, 2, 'post', NULL, 'International letter post', 'standard', 1, 900, 900, 0, 0, NULL, NULL, NULL);
INSERT INTO public.order_lines VALUES (12, 6, 1, 'goods', 'BOOK-12', 'اثنا عشر فصلًا: كتاب للقراءة', 'standard', 1, 1600, 1600, 105, 310, '4901.99', 'DE', 'Printed book');
INSERT INTO public.order_lines VALUES (13, 6, 2, 'digital', 'CAL-2026-PDF', 'تقويم الأممية 2026 للطباعة المنزلية', 'standard', 1, 900, 900, 144, 0, NULL, NULL, NULL);
INSERT INTO public.order_lines VALUES (14, 6, 3, 'post', NULL, 'بريد عادي', 'standard', 1, 220, 220, 14, 0, NULL, NULL, NULL);
INSERT INTO public.order_lines VALUES (15, 7, 1, 'digital', 'CAL-2026-PDF', 'تقويم الأممية 2026 للطباعة المنزلية', 'standard', 1, 900, 900, 0, 0, NULL, NULL, NULL);
INSERT INTO public.order_lines VALUES (16, 7, 2, 'goods', 'POSTER-A1', 'ملصق: المطرقة والبذرة – A1 (594 × 841 مم)', 'standard', 1, 1800, 1800, 0, 240, '4911.91', 'DE', 'Printed poster, A1');
INSERT INTO public.order_lines VALUES (17, 7, 3, 'post', NULL, 'بريد دولي عادي', 'standard', 1, 900, 900, 0, 0, NULL, NULL, NULL);
INSERT INTO public.order_lines VALUES (18, 8, 1, 'goods', 'POSTER-A2', 'ملصق: المطرقة والبذرة – A2 (420 × 594 مم)', 'standard', 1, 1200, 1200, 192, 150, '4911.91', 'DE', 'Printed poster, A2');
INSERT INTO public.order_lines VALUES (19, 8, 2, 'post', NULL, 'بريد عادي', 'standard', 1, 220, 220, 35, 0, NULL, NULL, NULL);
INSERT INTO public.order_lines VALUES (20, 9, 1, 'goods', 'BOOK-12', 'Twelve Chapters: A Reader', 'standard', 1, 1600, 1600, 0, 310, '4901.99', 'DE', 'Printed book');
INSERT INTO public.order_lines VALUES (21, 9, 2, 'post', NULL, 'International letter post', 'standard', 1, 900, 900, 0, 0, NULL, NULL, NULL);
INSERT INTO public.order_lines VALUES (22, 10, 1, 'goods', 'POSTER-A1', 'ملصق: المطرقة والبذرة – A1 (594 × 841 مم)', 'standard', 1, 1800, 1800, 288, 240, '4911.91', 'DE', 'Printed poster, A1');
INSERT INTO public.order_lines VALUES (23, 10, 2, 'post', NULL, 'بريد عادي', 'standard', 1, 220, 220, 35, 0, NULL, NULL, NULL);
INSERT INTO public.order_lines VALUES (24, 11, 1, 'goods', 'POSTER-A1', 'ملصق: المطرقة والبذرة – A1 (594 × 841 مم)', 'standard', 3, 1800, 5400, 0, 240, '4911.91', 'DE', 'Printed poster, A1');
INSERT INTO public.order_lines VALUES (25, 11, 2, 'post', NULL, 'بريد دولي عادي', 'standard', 1, 1390, 1390, 0, 0, NULL, NULL, NULL);
INSERT INTO public.order_lines VALUES (26, 12, 1, 'goods', 'POSTER-A2', 'Poster: Hammer and Seed – A2 (420 × 594 mm)', 'standard', 1, 1200, 1200, 0, 150, '4911.91', 'DE', 'Printed poster, A2');
INSERT INTO public.order_lines VALUES (27, 12, 2, 'post', NULL, 'International letter post', 'standard', 1, 900, 900, 0, 0, NULL, NULL, NULL);
INSERT INTO public.order_lines VALUES (28, 13, 1, 'goods', 'BOOK-12', 'اثنا عشر فصلًا: كتاب للقراءة', 'standard', 1, 1600, 1600, 0, 310, '4901.99', 'DE', 'Printed book');
INSERT INTO public.order_lines VALUES (29, 13, 2, 'digital', 'CAL-2026-PDF', 'تقويم الأممية 2026 للطباعة المنزلية', 'standard', 1, 900, 900, 0, 0, NULL, NULL, NULL);
INSERT INTO public.order_lines VALUES (30, 13, 3, 'post', NULL, 'بريد دولي عادي', 'standard', 1, 900, 900, 0, 0, NULL, NULL, NULL);
INSERT INTO public.order_lines VALUES (31, 14, 1, 'goods', 'CAL-2026', 'تقويم الأممية 2026', 'standard', 1, 2200, 2200, 0, 420, '4910.00', 'DE', 'Printed wall calendar');
INSERT INTO public.order_lines VALUES (32, 14, 2, 'post', NULL, 'بريد دولي عادي', 'standard', 1, 900, 900, 0, 0, NULL, NULL, NULL);
INSERT INTO public.order_lines VALUES (33, 15, 1, 'goods', 'BOOK-12', 'Twelve Chapters: A Reader', 'standard', 1, 1600, 1600, 105, 310, '4901.99', 'DE', 'Printed book');
INSERT INTO public.order_lines VALUES (34, 15, 2, 'post', NULL, 'International letter post', 'standard', 1, 600, 600, 39, 0, NULL, NULL, NULL);
INSERT INTO public.order_lines VALUES (35, 16, 1, 'goods', 'POSTER-A1', 'Poster: Hammer and Seed – A1 (594 × 841 mm)', 'standard', 3, 1800, 5400, 862, 240, '4911.91', 'DE', 'Printed poster, A1');
INSERT INTO public.order_lines VALUES (36, 16, 2, 'post', NULL, 'Letter post', 'standard', 1, 290, 290, 46, 0, NULL, NULL, NULL);
INSERT INTO public.order_lines VALUES (37, 17, 1, 'goods', 'POSTER-A1', 'ملصق: المطرقة والبذرة – A1 (594 × 841 مم)', 'standard', 1, 1800, 1800, 288, 240, '4911.91', 'DE', 'Printed poster, A1');
INSERT INTO public.order_lines VALUES (38, 17, 2, 'post', NULL, 'بريد عادي', 'standard', 1, 220, 220, 35, 0, NULL, NULL, NULL);
INSERT INTO public.order_lines VALUES (39, 18, 1, 'digital', 'CAL-2026-PDF', 'تقويم الأممية 2026 للطباعة المنزلية', 'standard', 1, 900, 900, 144, 0, NULL, NULL, NULL);
INSERT INTO public.order_lines VALUES (40, 19, 1, 'goods', 'BOOK-12', 'Twelve Chapters: A Reader', 'standard', 1, 1600, 1600, 0, 310, '4901.99', 'DE', 'Printed book');
INSERT INTO public.order_lines VALUES (41, 19, 2, 'post', NULL, 'International letter post', 'standard', 1, 900, 900, 0, 0, NULL, NULL, NULL);
INSERT INTO public.order_lines VALUES (42, 20, 1, 'goods', 'BOOK-12', 'Twelve Chapters: A Reader', 'standard', 1, 1400, 1400, 0, 310, '4901.99', 'DE', 'Printed book');
INSERT INTO public.order_lines VALUES (43, 20, 2, 'post', NULL, 'International letter post', 'standard', 1, 520, 520, 0, 0, NULL, NULL, NULL);
INSERT INTO public.order_lines VALUES (44, 21, 1, 'digital', 'CAL-2026-PDF', 'تقويم الأممية 2026 للطباعة المنزلية', 'standard', 1, 900, 900, 0, 0, NULL, NULL, NULL);
INSERT INTO public.order_lines VALUES (45, 21, 2, 'goods', 'POSTER-A1', 'ملصق: المطرقة والبذرة – A1 (594 × 841 مم)', 'standard', 1, 1800, 1800, 0, 240, '4911.91', 'DE', 'Printed poster, A1');
INSERT INTO public.order_lines VALUES (46, 21, 3, 'post', NULL, 'بريد دولي عادي', 'standard', 1, 900, 900, 0, 0, NULL, NULL, NULL);
INSERT INTO public.order_lines VALUES (47, 22, 1, 'goods', 'BOOK-12', 'اثنا عشر فصلًا: كتاب للقراءة', 'standard', 1, 1400, 1400, 0, 310, '4901.99', 'DE', 'Printed book');
INSERT INTO public.order_lines VALUES (48, 22, 2, 'post', NULL, 'بريد دولي عادي', 'standard', 1, 520, 520, 0, 0, NULL, NULL, NULL);
INSERT INTO public.order_lines VALUES (49, 23, 1, 'goods', 'BOOK-12', 'اثنا عشر فصلًا: كتاب للقراءة', 'standard', 2, 1400, 2800, 0, 310, '4901.99', 'DE', 'Printed book');
INSERT INTO public.order_lines VALUES (50, 23, 2, 'post', NULL, 'بريد دولي عادي', 'standard', 1, 770, 770, 0, 0, NULL, NULL, NULL);
INSERT INTO public.order_lines VALUES (51, 24, 1, 'goods', 'POSTER-A2', 'Poster: Hammer and Seed – A2 (420 × 594 mm)', 'standard', 2, 1200, 2400, 383, 150, '4911.91', 'DE', 'Printed poster, A2');
INSERT INTO public.order_lines VALUES (52, 24, 2, 'post', NULL, 'International letter post', 'standard', 1, 600, 600, 96, 0, NULL, NULL, NULL);
INSERT INTO public.order_lines VALUES (53, 25, 1, 'goods', 'BOOK-12', 'Twelve Chapters: A Reader', 'standard', 5, 1600, 8000, 0, 310, '4901.99', 'DE', 'Printed book');
INSERT INTO public.order_lines VALUES (54, 25, 2, 'post', NULL, 'International letter post', 'standard', 1, 1990, 1990, 0, 0, NULL, NULL, NULL);
INSERT INTO public.orders VALUES (1, 'X23N-5CJ3-M', 'naTpVQth9irSIJTrJu73LqKcca7qP2NE', '9e78f8ccb91aa4b915fc9165729b5f09', 'confirmed', 'ar', 'EUR', 2500, 0, 'buyer.466464127@mail.example', NULL, NULL, 'standard', 'بريد دولي عادي', 8, 25, false, '2026-05-31 23:34:04.945845+00', '2026-06-01 00:34:04.945845+00', '2026-05-31 23:43:04.945845+00', NULL, 'buyer.466464127@mail.example', 'oscarpena', '4001');
INSERT INTO public.orders VALUES (2, 'XXTR-R355-J', 'iQATn2DAr1oYDj8FaeVablFi_4pMSUSD', '93292a160eb4935fa6333073f45b8a8e', 'confirmed', 'en', 'EUR', 2320, 370, 'buyer.165575293@mail.example', NULL, NULL, 'standard', 'Letter post', 1, 3, false, '2026-06-02 13:27:37.945845+00', '2026-06-02 14:27:37.945845+00', '2026-06-02 13:36:37.945845+00', NULL, 'buyer.165575293@mail.example', 'aminahaddad', '04109');
INSERT INTO public.orders VALUES (3, 'SNZD-PMM1-J', 'w8Er3w8ww692rRrf_rTS4sbEcffNhiMB', '81e6723defefcf7b7617ae2e213768b4', 'confirmed', 'en', 'EUR', 2100, 0, 'buyer.304662846@mail.example', NULL, NULL, 'standard', 'International letter post', 8, 25, false, '2026-06-03 06:23:44.945845+00', '2026-06-03 07:23:44.945845+00', '2026-06-03 06:32:44.945845+00', NULL, 'buyer.304662846@mail.example', 'nomsadube', '94612');
INSERT INTO public.orders VALUES (4, '7Q7M-9V1V-B', 'Kr-mBH0Tb3wXsd62mspBiGSMcdeRU6kG', 'a02fe0931f4bbc761f9e21ff22e057b9', 'confirmed', 'en', 'GBP', 4570, 0, 'buyer.099564392@mail.example', NULL, NULL, 'standard', 'International letter post', 4, 9, false, '2026-06-04 18:32:01.945845+00', '2026-06-04 19:32:01.945845+00', '2026-06-04 18:41:01.945845+00', NULL, 'buyer.099564392@mail.example', 'kofimensah', 'ls14ap');
INSERT INTO public.orders VALUES (5, '313J-19PV-X', 'JTqgY2_9mBmU7Iz-22boliS8zVLECBeF', '6f9c7de9b50b3d95eb4280e054d0dc06', 'cancelled', 'en', 'EUR', 3100, 0, 'buyer.669811713@mail.example', NULL, NULL, 'standard', 'International letter post', 8, 25, false, '2026-06-05 10:45:36.945845+00', '2026-06-05 11:45:36.945845+00', NULL, '2026-06-06 16:45:36.945845+00', 'buyer.669811713@mail.example', 'josemunoz', '6048571');
INSERT INTO public.orders VALUES (6, '9H9Z-K4SV-V', 'wV8BhGw00kEEQC1-xcgoacBEKt0x4H8f', 'd57b8ef7967fa70bac3df6c1bc54baf7', 'confirmed', 'ar', 'EUR', 2720, 263, 'buyer.415834789@mail.example', NULL, NULL, 'standard', 'بريد عادي', 1, 3, false, '2026-06-07 17:03:50.945845+00', '2026-06-07 18:03:50.945845+00', '2026-06-07 17:12:50.945845+00', NULL, 'buyer.415834789@mail.example', 'hikarumori', '04109');
INSERT INTO public.orders VALUES (7, '9W87-N3VT-A', 'yME04J52KhVxsZxhy9d9RMk9zJK1b6rO', '945cbda9ae5b0b5333c43d408fb31828', 'confirmed', 'ar', 'EUR', 3600, 0, 'buyer.118827783@mail.example', NULL, NULL, 'standard', 'بريد دولي عادي', 8, 25, false, '2026-06-08 21:04:47.945845+00', '2026-06-08 22:04:47.945845+00', '2026-06-08 21:13:47.945845+00', NULL, 'buyer.118827783@mail.example', 'gwenobriain', '110111');
INSERT INTO public.orders VALUES (8, 'WFSB-KW6D-6', '1ZYIu0ebQgmgI-nNBKw_DXCtaIjsEZ3Q', 'daab1a4bd467fb4de293a3d57442e424', 'confirmed', 'ar', 'EUR', 1420, 227, 'buyer.912865942@mail.example', NULL, NULL, 'standard', 'بريد عادي', 1, 3, false, '2026-06-09 16:36:30.945845+00', '2026-06-09 17:36:30.945845+00', '2026-06-09 16:45:30.945845+00', NULL, 'buyer.912865942@mail.example', 'hikarumori', '04109');
INSERT INTO public.orders VALUES (9, '64T1-FMT9-M', 'ZAslyFWf2WFh800hArLMlMXFpZSuOv_9', '528a66ff67881bf672e66f727801f858', 'confirmed', 'en', 'EUR', 2500, 0, 'buyer.461828862@mail.example', NULL, NULL, 'standard', 'International letter post', 8, 25, false, '2026-06-23 13:42:42.945845+00', '2026-06-23 14:42:42.945845+00', '2026-06-23 13:51:42.945845+00', NULL, 'buyer.461828862@mail.example', 'maireadwalsh', '11511');
INSERT INTO public.orders VALUES (10, 'HJWV-EBZ5-2', 'XyFxTHE6EYDD2dtO51uBIDEPq53mWPUz', '2190b0e970abf76717b6ce8ae677a9dc', 'confirmed', 'ar', 'EUR', 2020, 323, 'buyer.222575042@mail.example', NULL, NULL, 'standard', 'بريد عادي', 1, 3, false, '2026-07-11 08:13:18.945845+00', '2026-07-11 09:13:18.945845+00', '2026-07-11 08:22:18.945845+00', NULL, 'buyer.222575042@mail.example', 'zoevandijk', '04109');
INSERT INTO public.orders VALUES (11, 'HPEX-AJBG-S', 'VdsQMm1ZJpJJKmtbbpDXHjO5Zely0ze1', '5818ca8c11ef5aecc30d7cc1fe995d76', 'confirmed', 'ar', 'EUR', 6790, 0, 'buyer.541288790@mail.example', NULL, NULL, 'standard', 'بريد دولي عادي', 8, 25, false, '2026-07-13 15:13:27.945845+00', '2026-07-13 16:13:27.945845+00', '2026-07-13 15:22:27.945845+00', NULL, 'buyer.541288790@mail.example', 'chiaraconti', '94612');
INSERT INTO public.orders VALUES (12, 'ZG7X-G31R-Q', '164K_hWsB5pUMfZC0DFNXKb9XSiu9yYy', '5ae57a920f45526c30b8a487cb610263', 'cancelled', 'en', 'EUR', 2100, 0, 'buyer.738837023@mail.example', NULL, NULL, 'standard', 'International letter post', 8, 25, false, '2026-08-16 11:26:11.945845+00', '2026-08-16 12:26:11.945845+00', NULL, '2026-08-17 17:26:11.945845+00', 'buyer.738837023@mail.example', 'oscarpena', '110111');
INSERT INTO public.orders VALUES (13, '96FF-VV7K-R', 'nNYd-fHOE9AGXeKI2ml3YSquIrzEzk_v', '06ff8c564307dfbe1b6bc7a7eeb2a73b', 'expired', 'ar', 'EUR', 3400, 0, 'buyer.072663814@mail.example', NULL, NULL, 'standard', 'بريد دولي عادي', 8, 25, false, '2026-09-03 08:07:28.945845+00', '2026-09-03 09:07:28.945845+00', NULL, '2026-09-03 09:09:28.945845+00', 'buyer.072663814@mail.example', 'maireadwalsh', '110111');
INSERT INTO public.orders VALUES (14, '946Y-9F4W-F', 'VjnC_S6pDrdGcNHESOsYGZXLuaCnAJWh', '3fb59e27333811783eaa86d9b6cc6f1f', 'confirmed', 'ar', 'EUR', 3100, 0, 'buyer.411964387@mail.example', NULL, NULL, 'standard', 'بريد دولي عادي', 8, 25, false, '2026-09-10 23:56:23.945845+00', '2026-09-11 00:56:23.945845+00', '2026-09-11 00:05:23.945845+00', NULL, 'buyer.411964387@mail.example', 'priyanair', '94612');
INSERT INTO public.orders VALUES (15, '3WNM-389E-7', 'oD23FGkVYgyKOtR2C0lrkRRITSgcGQ69', '076d382d7db36b6b6814029b040c2ca7', 'confirmed', 'en', 'EUR', 2200, 144, 'buyer.116386002@mail.example', NULL, NULL, 'standard', 'International letter post', 4, 9, false, '2026-09-30 15:17:16.945845+00', '2026-09-30 16:17:16.945845+00', '2026-09-30 15:26:16.945845+00', NULL, 'buyer.116386002@mail.example', 'brunokeller', '8010');
INSERT INTO public.orders VALUES (16, '9HRA-A2EC-1', 'KdXncIyaF9NfUHparUmuRrWOVQAzf_bA', 'd9ac074b738b682feab3274c39255d41', 'confirmed', 'en', 'EUR', 5690, 908, 'buyer.804966553@mail.example', NULL, NULL, 'standard', 'Letter post', 1, 3, false, '2026-10-03 19:18:12.945845+00', '2026-10-03 20:18:12.945845+00', '2026-10-03 19:27:12.945845+00', NULL, 'buyer.804966553@mail.example', 'kofimensah', '04109');
INSERT INTO public.orders VALUES (17, 'AXPN-HR1D-1', '0Y8LzeDNqvz8KzV0vGenaDABaPzKAUfM', '7fbc8f68226c0dc9483a7787eb0b9170', 'cancelled', 'ar', 'EUR', 2020, 323, 'buyer.917452221@mail.example', NULL, NULL, 'standard', 'بريد عادي', 1, 3, false, '2026-10-04 03:20:20.945845+00', '2026-10-04 04:20:20.945845+00', '2026-10-04 03:29:20.945845+00', '2026-10-05 09:20:20.945845+00', 'buyer.917452221@mail.example', 'priyanair', '04109');
INSERT INTO public.orders VALUES (18, '9MH2-A579-4', 'd-Ietec_fOHyn9txa3Bxh7FGnruCmfLV', 'ec1eb47d9537b03db1a11fbfcd506f92', 'cancelled', 'ar', 'EUR', 900, 144, 'buyer.434804819@mail.example', NULL, NULL, NULL, NULL, NULL, NULL, false, '2026-10-05 08:06:06.945845+00', '2026-10-05 09:06:06.945845+00', NULL, '2026-10-06 14:06:06.945845+00', 'buyer.434804819@mail.example', 'maireadwalsh', '04109');
INSERT INTO public.orders VALUES (19, 'Q4DN-TG4J-E', 'QoWfdCN2Z5K_pg1hwW7VpJQsX2Ct23xO', 'ceafa3a05d02b47daa3797680982cade', 'confirmed', 'en', 'EUR', 2500, 0, 'buyer.343588042@mail.example', NULL, NULL, 'standard', 'International letter post', 8, 25, false, '2026-10-07 09:49:52.945845+00', '2026-10-07 10:49:52.945845+00', '2026-10-07 09:58:52.945845+00', NULL, 'buyer.343588042@mail.example', 'oscarpena', '110111');
INSERT INTO public.orders VALUES (20, '7YY2-5TMX-J', '1XuyCjELd-nIjJjnpv9vR6Fba9CrK1ec', '9605d11e4714a296cbbf47540b44e3e7', 'confirmed', 'en', 'GBP', 1920, 0, 'buyer.344326624@mail.example', NULL, NULL, 'standard', 'International letter post', 4, 9, false, '2026-10-15 02:41:31.945845+00', '2026-10-15 03:41:31.945845+00', '2026-10-15 02:50:31.945845+00', NULL, 'buyer.344326624@mail.example', 'josemunoz', 'ls14ap');
INSERT INTO public.orders VALUES (21, 'JPZP-5K4G-C', 'tztXuW6eQ-9TklgUOA7YyEshYIUdCqeh', '6930fa092964b1644ffa45ca867e6ec5', 'confirmed', 'ar', 'EUR', 3600, 0, 'buyer.322322548@mail.example', NULL, NULL, 'standard', 'بريد دولي عادي', 8, 25, false, '2026-10-17 22:17:06.945845+00', '2026-10-17 23:17:06.945845+00', '2026-10-17 22:26:06.945845+00', NULL, 'buyer.322322548@mail.example', 'maireadwalsh', '6048571');
INSERT INTO public.orders VALUES (22, '6MB2-FW3M-F', 'QR37oK_XFgNvELgw0hCT8BxDbG8ADkRE', '2ef72aa35eb282c85f523a78604c6574', 'confirmed', 'ar', 'GBP', 1920, 0, 'buyer.633572340@mail.example', NULL, NULL, 'standard', 'بريد دولي عادي', 4, 9, false, '2026-10-18 04:11:23.945845+00', '2026-10-18 05:11:23.945845+00', '2026-10-18 04:20:23.945845+00', NULL, 'buyer.633572340@mail.example', 'maireadwalsh', 'ls14ap');
INSERT INTO public.orders VALUES (23, '3JBK-Z8JD-8', '9VNuDS5n37VWun-yldMtbvMvukKhCjS4', 'b741e6f1b91660680bbf408ac97e4515', 'confirmed', 'ar', 'GBP', 3570, 0, 'buyer.604068520@mail.example', NULL, NULL, 'standard', 'بريد دولي عادي', 4, 9, false, '2026-11-06 05:33:58.945845+00', '2026-11-06 06:33:58.945845+00', '2026-11-06 05:42:58.945845+00', NULL, 'buyer.604068520@mail.example', 'maireadwalsh', 'ls14ap');
INSERT INTO public.orders VALUES (24, 'DZJY-97XE-F', 'xC1Yw9y4_td_b3ANu-O81xQ2vAqQZAWk', '8b71c5b5043724e8a3765bdce73a156e', 'confirmed', 'en', 'EUR', 3000, 479, 'buyer.228957932@mail.example', NULL, NULL, 'standard', 'International letter post', 4, 9, false, '2026-11-17 13:11:17.945845+00', '2026-11-17 14:11:17.945845+00', '2026-11-17 13:20:17.945845+00', NULL, 'buyer.228957932@mail.example', 'fatousow', '8010');
INSERT INTO public.orders VALUES (25, 'BMJT-55WV-X', 'QWcV87BKjxWDSUcLUZkGhJXbJMwKTIaI', '8579c7a94afe7f583563f65058bd9075', 'open', 'en', 'EUR', 9990, 0, 'buyer.415362141@mail.example', NULL, NULL, 'standard', 'International letter post', 8, 25, false, '2026-11-23 02:05:58.945845+00', '2026-11-23 03:05:58.945845+00', NULL, NULL, 'buyer.415362141@mail.example', 'gwenobriain', '110111');
INSERT INTO public.parcel_lines VALUES (1, 1, 1);
INSERT INTO public.parcel_lines VALUES (2, 4, 1);
INSERT INTO public.parcel_lines VALUES (3, 6, 1);
INSERT INTO public.parcel_lines VALUES (4, 8, 2);
INSERT INTO public.parcel_lines VALUES (5, 10, 1);
INSERT INTO public.parcel_lines VALUES (6, 12, 1);
INSERT INTO public.parcel_lines VALUES (7, 16, 1);
INSERT INTO public.parcel_lines VALUES (8, 18, 1);
INSERT INTO public.parcel_lines VALUES (9, 20, 1);
INSERT INTO public.parcel_lines VALUES (10, 22, 1);
INSERT INTO public.parcel_lines VALUES (11, 24, 3);
INSERT INTO public.parcel_lines VALUES (12, 26, 1);
INSERT INTO public.parcel_lines VALUES (13, 28, 1);
INSERT INTO public.parcel_lines VALUES (14, 31, 1);
INSERT INTO public.parcel_lines VALUES (15, 33, 1);
INSERT INTO public.parcel_lines VALUES (16, 35, 3);
INSERT INTO public.parcel_lines VALUES (17, 37, 1);
INSERT INTO public.parcel_lines VALUES (18, 40, 1);
INSERT INTO public.parcel_lines VALUES (19, 42, 1);
INSERT INTO public.parcel_lines VALUES (20, 45, 1);
INSERT INTO public.parcel_lines VALUES (21, 47, 1);
INSERT INTO public.parcel_lines VALUES (22, 49, 2);
INSERT INTO public.parcel_lines VALUES (23, 51, 2);
INSERT INTO public.parcel_lines VALUES (24, 53, 5);
INSERT INTO public.parcels VALUES (1, 1, 1, 'posted', NULL, 'standard', 390, 'deutsche_post', NULL, '2026-06-02 01:34:04.945845+00', '2026-06-02 19:34:04.945845+00');
INSERT INTO public.parcels VALUES (2, 2, 1, 'posted', NULL, 'standard', 230, 'deutsche_post', NULL, '2026-06-03 15:27:37.945845+00', '2026-06-04 09:27:37.945845+00');
INSERT INTO public.parcels VALUES (3, 3, 1, 'posted', NULL, 'standard', 230, 'deutsche_post', NULL, '2026-06-04 08:23:44.945845+00', '2026-06-05 02:23:44.945845+00');
INSERT INTO public.parcels VALUES (4, 4, 1, 'posted', NULL, 'standard', 920, 'deutsche_post', NULL, '2026-06-05 20:32:01.945845+00', '2026-06-06 14:32:01.945845+00');
INSERT INTO public.parcels VALUES (5, 5, 1, 'cancelled', NULL, 'standard', 500, NULL, NULL, NULL, NULL);
INSERT INTO public.parcels VALUES (6, 6, 1, 'posted', NULL, 'standard', 390, 'deutsche_post', NULL, '2026-06-08 19:03:50.945845+00', '2026-06-09 13:03:50.945845+00');
INSERT INTO public.parcels VALUES (7, 7, 1, 'posted', NULL, 'standard', 320, 'deutsche_post', NULL, '2026-06-09 23:04:47.945845+00', '2026-06-10 17:04:47.945845+00');
INSERT INTO public.parcels VALUES (8, 8, 1, 'posted', NULL, 'standard', 230, 'deutsche_post', NULL, '2026-06-10 18:36:30.945845+00', '2026-06-11 12:36:30.945845+00');
INSERT INTO public.parcels VALUES (9, 9, 1, 'posted', NULL, 'standard', 390, 'deutsche_post', NULL, '2026-06-24 15:42:42.945845+00', '2026-06-25 09:42:42.945845+00');
INSERT INTO public.parcels VALUES (10, 10, 1, 'posted', NULL, 'standard', 320, 'deutsche_post', NULL, '2026-07-12 10:13:18.945845+00', '2026-07-13 04:13:18.945845+00');
INSERT INTO public.parcels VALUES (11, 11, 1, 'posted', NULL, 'standard', 800, 'deutsche_post', NULL, '2026-07-14 17:13:27.945845+00', '2026-07-15 11:13:27.945845+00');
INSERT INTO public.parcels VALUES (12, 12, 1, 'cancelled', NULL, 'standard', 230, NULL, NULL, NULL, NULL);
INSERT INTO public.parcels VALUES (13, 13, 1, 'to_pack', NULL, 'standard', 390, NULL, NULL, NULL, NULL);
INSERT INTO public.parcels VALUES (14, 14, 1, 'posted', NULL, 'standard', 500, 'deutsche_post', NULL, '2026-09-12 01:56:23.945845+00', '2026-09-12 19:56:23.945845+00');
INSERT INTO public.parcels VALUES (15, 15, 1, 'posted', NULL, 'standard', 390, 'deutsche_post', NULL, '2026-10-01 17:17:16.945845+00', '2026-10-02 11:17:16.945845+00');
INSERT INTO public.parcels VALUES (16, 16, 1, 'posted', NULL, 'standard', 800, 'deutsche_post', NULL, '2026-10-04 21:18:12.945845+00', '2026-10-05 15:18:12.945845+00');
INSERT INTO public.parcels VALUES (17, 17, 1, 'cancelled', NULL, 'standard', 320, NULL, NULL, NULL, NULL);
INSERT INTO public.parcels VALUES (18, 19, 1, 'posted', NULL, 'standard', 390, 'deutsche_post', NULL, '2026-10-08 11:49:52.945845+00', '2026-10-09 05:49:52.945845+00');
INSERT INTO public.parcels VALUES (19, 20, 1, 'posted', NULL, 'standard', 390, 'deutsche_post', NULL, '2026-10-16 04:41:31.945845+00', '2026-10-16 22:41:31.945845+00');
INSERT INTO public.parcels VALUES (20, 21, 1, 'posted', NULL, 'standard', 320, 'deutsche_post', NULL, '2026-10-19 00:17:06.945845+00', '2026-10-19 18:17:06.945845+00');
INSERT INTO public.parcels VALUES (21, 22, 1, 'posted', NULL, 'standard', 390, 'deutsche_post', NULL, '2026-10-19 06:11:23.945845+00', '2026-10-20 00:11:23.945845+00');
INSERT INTO public.parcels VALUES (22, 23, 1, 'posted', NULL, 'standard', 700, 'deutsche_post', NULL, '2026-11-07 07:33:58.945845+00', '2026-11-08 01:33:58.945845+00');
INSERT INTO public.parcels VALUES (23, 24, 1, 'to_pack', NULL, 'standard', 380, NULL, NULL, NULL, NULL);
INSERT INTO public.parcels VALUES (24, 25, 1, 'to_pack', NULL, 'standard', 1630, NULL, NULL, NULL, NULL);
INSERT INTO public.payment_attempts VALUES (1, 'X23N-5CJ3-M', 1, 'checkout-X23N-5CJ3-M-1', '{}', 'paid', 'cs_test_596e1ce1da9d5b248d7e32fe13b738d7f2369497e0c26e05', NULL, 'pi_ed95717bcd8aadeb28146464', '2026-06-01 00:34:04.945845+00', '2026-05-31 23:34:04.945845+00');
INSERT INTO public.payment_attempts VALUES (2, 'XXTR-R355-J', 1, 'checkout-XXTR-R355-J-1', '{}', 'paid', 'cs_test_9e9f9b606a4b06c649a9dcde9240014bade82375011e3d22', NULL, 'pi_7001a18b910edf5e4f451f49', '2026-06-02 14:27:37.945845+00', '2026-06-02 13:27:37.945845+00');
INSERT INTO public.payment_attempts VALUES (3, 'SNZD-PMM1-J', 1, 'checkout-SNZD-PMM1-J-1', '{}', 'paid', 'cs_test_36395cdfe04384a1aae4eccf5f379ab3a4d70c86b31adb71', NULL, 'pi_85f9823d8e658125d77156d8', '2026-06-03 07:23:44.945845+00', '2026-06-03 06:23:44.945845+00');
INSERT INTO public.payment_attempts VALUES (4, '7Q7M-9V1V-B', 1, 'checkout-7Q7M-9V1V-B-1', '{}', 'paid', 'cs_test_41a1db5b26260f784b68cce750556ca1c513b8b2d5d01548', NULL, 'pi_d156c49968296d83106901e0', '2026-06-04 19:32:01.945845+00', '2026-06-04 18:32:01.945845+00');
INSERT INTO public.payment_attempts VALUES (5, '313J-19PV-X', 1, 'checkout-313J-19PV-X-1', '{}', 'expired', 'cs_test_6402300f6e4823476262f5a2ae082341a5c8349501fda403', NULL, NULL, '2026-06-05 11:45:36.945845+00', '2026-06-05 10:45:36.945845+00');
INSERT INTO public.payment_attempts VALUES (6, '9H9Z-K4SV-V', 1, 'checkout-9H9Z-K4SV-V-1', '{}', 'paid', 'cs_test_0f5d08130891b9f0877e3da93ffa64a5222d54037524cda7', NULL, 'pi_aa9d651f7b4190da4e528f4c', '2026-06-07 18:03:50.945845+00', '2026-06-07 17:03:50.945845+00');
INSERT INTO public.payment_attempts VALUES (7, '9W87-N3VT-A', 1, 'checkout-9W87-N3VT-A-1', '{}', 'paid', 'cs_test_119cb5feb2ebd38bacb73da1af4b7d833347bc111169f870', NULL, 'pi_c3166ba279fc0569c17df5e0', '2026-06-08 22:04:47.945845+00', '2026-06-08 21:04:47.945845+00');
INSERT INTO public.payment_attempts VALUES (8, 'WFSB-KW6D-6', 1, 'checkout-WFSB-KW6D-6-1', '{}', 'paid', 'cs_test_e888c0661fb18bfe738c2d5c871a1d376495a1ca93c5b1b2', NULL, 'pi_a33444b6addd5e373d2c3017', '2026-06-09 17:36:30.945845+00', '2026-06-09 16:36:30.945845+00');
INSERT INTO public.payment_attempts VALUES (9, '64T1-FMT9-M', 1, 'checkout-64T1-FMT9-M-1', '{}', 'paid', 'cs_test_dd1dcd64984ff356140cad3f742d44a88c70e1a061377fad', NULL, 'pi_16f960da2c7d5598fa220571', '2026-06-23 14:42:42.945845+00', '2026-06-23 13:42:42.945845+00');
INSERT INTO public.payment_attempts VALUES (10, 'HJWV-EBZ5-2', 1, 'checkout-HJWV-EBZ5-2-1', '{}', 'paid', 'cs_test_9900d2f8404ad33818dde25f9de1c08f15ec55cce054a763', NULL, 'pi_79884ac3964582e180500bd1', '2026-07-11 09:13:18.945845+00', '2026-07-11 08:13:18.945845+00');
INSERT INTO public.payment_attempts VALUES (11, 'HPEX-AJBG-S', 1, 'checkout-HPEX-AJBG-S-1', '{}', 'paid', 'cs_test_e1e4ad7d9a586371e6293ee649d3018ddfbbab96e0533127', NULL, 'pi_06eaee76941b12e1e86aa02f', '2026-07-13 16:13:27.945845+00', '2026-07-13 15:13:27.945845+00');
INSERT INTO public.payment_attempts VALUES (12, 'ZG7X-G31R-Q', 1, 'checkout-ZG7X-G31R-Q-1', '{}', 'expired', 'cs_test_a348320935d77cc97937bf0dcb363f2bb1f35ff512f78303', NULL, NULL, '2026-08-16 12:26:11.945845+00', '2026-08-16 11:26:11.945845+00');
INSERT INTO public.payment_attempts VALUES (13, '96FF-VV7K-R', 1, 'checkout-96FF-VV7K-R-1', '{}', 'expired', 'cs_test_251fe72d5ff094ee14be23f56085735a92da89f7b6f47a7b', NULL, NULL, '2026-09-03 09:07:28.945845+00', '2026-09-03 08:07:28.945845+00');
INSERT INTO public.payment_attempts VALUES (14, '946Y-9F4W-F', 1, 'checkout-946Y-9F4W-F-1', '{}', 'paid', 'cs_test_1254c33b159cbe77aafa4325ac9e27d15988440ae17aebad', NULL, 'pi_378faa666492df8768e64bc4', '2026-09-11 00:56:23.945845+00', '2026-09-10 23:56:23.945845+00');
INSERT INTO public.payment_attempts VALUES (15, '3WNM-389E-7', 1, 'checkout-3WNM-389E-7-1', '{}', 'paid', 'cs_test_dd2ef215c206a5a0bce38b66b6f897f23352d44963942156', NULL, 'pi_a93d82379372b72ae042ab72', '2026-09-30 16:17:16.945845+00', '2026-09-30 15:17:16.945845+00');
INSERT INTO public.payment_attempts VALUES (16, '9HRA-A2EC-1', 1, 'checkout-9HRA-A2EC-1-1', '{}', 'paid', 'cs_test_5e1430af7b0b5bf52734549804b37ef36e3824cfe56d26e5', NULL, 'pi_fe19e32502d1c2fe2f40381a', '2026-10-03 20:18:12.945845+00', '2026-10-03 19:18:12.945845+00');
INSERT INTO public.payment_attempts VALUES (17, 'AXPN-HR1D-1', 1, 'checkout-AXPN-HR1D-1-1', '{}', 'paid', 'cs_test_4c83bee92fe365ec7e5a14302197fb0935ce3d87fec6475b', NULL, 'pi_f7279f5935ddac759f44f849', '2026-10-04 04:20:20.945845+00', '2026-10-04 03:20:20.945845+00');
INSERT INTO public.payment_attempts VALUES (18, '9MH2-A579-4', 1, 'checkout-9MH2-A579-4-1', '{}', 'expired', 'cs_test_b05ca4047d45fb828105b3de51731670ad253b51d12908b2', NULL, NULL, '2026-10-05 09:06:06.945845+00', '2026-10-05 08:06:06.945845+00');
INSERT INTO public.payment_attempts VALUES (19, 'Q4DN-TG4J-E', 1, 'checkout-Q4DN-TG4J-E-1', '{}', 'paid', 'cs_test_36356a47884c311cf88976e252322b6d270e831380635804', NULL, 'pi_165aecf0508372345a7776b4', '2026-10-07 10:49:52.945845+00', '2026-10-07 09:49:52.945845+00');
INSERT INTO public.payment_attempts VALUES (20, '7YY2-5TMX-J', 1, 'checkout-7YY2-5TMX-J-1', '{}', 'paid', 'cs_test_deb9ff8b2e32575d818cf7967b79cbd2fdfbb06e49f02bf8', NULL, 'pi_dd05c88f79fe7c80b722e317', '2026-10-15 03:41:31.945845+00', '2026-10-15 02:41:31.945845+00');
INSERT INTO public.payment_attempts VALUES (21, 'JPZP-5K4G-C', 1, 'checkout-JPZP-5K4G-C-1', '{}', 'paid', 'cs_test_1cfc111e224ee16ac0279546a589c900f2f8bc0bcdb14546', NULL, 'pi_677f822fe5a94c26e25942ba', '2026-10-17 23:17:06.945845+00', '2026-10-17 22:17:06.945845+00');
INSERT INTO public.payment_attempts VALUES (22, '6MB2-FW3M-F', 1, 'checkout-6MB2-FW3M-F-1', '{}', 'paid', 'cs_test_9571a3af8ba30f97d3e20125d05b438705047068c45769a0', NULL, 'pi_2249511bcb8b78d064dbe510', '2026-10-18 05:11:23.945845+00', '2026-10-18 04:11:23.945845+00');
INSERT INTO public.payment_attempts VALUES (23, '3JBK-Z8JD-8', 1, 'checkout-3JBK-Z8JD-8-1', '{}', 'paid', 'cs_test_623ea67f9d7606f9290153fb35715b35c4ad57eece7a26f8', NULL, 'pi_117d06253ed06ef6fb012bcd', '2026-11-06 06:33:58.945845+00', '2026-11-06 05:33:58.945845+00');
INSERT INTO public.payment_attempts VALUES (24, 'DZJY-97XE-F', 1, 'checkout-DZJY-97XE-F-1', '{}', 'paid', 'cs_test_1f5571bf1020470060e8bbbbc79509ade6a8c48151fe2fe5', NULL, 'pi_bf408649cc27a1ca46898b16', '2026-11-17 14:11:17.945845+00', '2026-11-17 13:11:17.945845+00');
INSERT INTO public.prices VALUES (1, 'CAL-2026', 'EUR', 'standard', 2200, '2026-11-23 02:40:23.894473+00', NULL);
INSERT INTO public.prices VALUES (2, 'CAL-2026', 'GBP', 'standard', 1900, '2026-11-23 02:40:23.894473+00', NULL);
INSERT INTO public.prices VALUES (3, 'POSTER-A2', 'EUR', 'standard', 1200, '2026-11-23 02:40:23.894473+00', NULL);
INSERT INTO public.prices VALUES (4, 'POSTER-A2', 'GBP', 'standard', 1000, '2026-11-23 02:40:23.894473+00', NULL);
INSERT INTO public.prices VALUES (5, 'POSTER-A1', 'EUR', 'standard', 1800, '2026-11-23 02:40:23.894473+00', NULL);
INSERT INTO public.prices VALUES (6, 'POSTER-A1', 'GBP', 'standard', 1550, '2026-11-23 02:40:23.894473+00', NULL);
INSERT INTO public.prices VALUES (7, 'BOOK-12', 'EUR', 'standard', 1600, '2026-11-23 02:40:23.894473+00', NULL);
INSERT INTO public.prices VALUES (8, 'BOOK-12', 'GBP', 'standard', 1400, '2026-11-23 02:40:23.894473+00', NULL);
INSERT INTO public.prices VALUES (9, 'CAL-2026-PDF', 'EUR', 'standard', 900, '2026-11-23 02:40:23.894473+00', NULL);
INSERT INTO public.prices VALUES (10, 'CAL-2026-PDF', 'GBP', 'standard', 800, '2026-11-23 02:40:23.894473+00', NULL);
INSERT INTO public.products VALUES (1, 'internationalism-calendar-2026', 0, 'goods', 'standard', true, '{"en": {"name": "2026 Internationalism Calendar", "tagline": "12 chapters of struggle, victory and defeat", "blurb": "From the story of the British women who stopped the supply of Hawker fighter jets to East Timor to the establishment of the East India Company", "description": "A wall calendar in twelve chapters. Each month opens on a picture and the true story behind it: somebody, somewhere, whose\nquarrel turned out to be everybody''s.\n\nSome of these people won. Some lost, and a few did both. The calendar tells them in the order of the year, not in the order\nof history, so that a dockyard in Bombay follows a hangar in Lancashire and a cattle station in Australia comes\nbefore the hills of Guinea.\n\n* Twelve pictures in six inks, one for each month\n* A month to a page, weeks beginning on Monday, with room to write\n* The story of each chapter printed beside its month\n* A hole for the nail", "format": "297 \u00d7 210 mm closed, 297 \u00d7 420 mm open, 28 pages, wire-bound", "paper": "Uncoated recycled paper, 170 g/m\u00b2; cover 250 g/m\u00b2"}, "ar": {"name": "\u062a\u0642\u0648\u064a\u0645 \u0627\u0644\u0623\u0645\u0645\u064a\u0629 2026", "tagline": "12 \u0641\u0635\u0644\u064b\u0627 \u0645\u0646 \u0627\u0644\u0646\u0636\u0627\u0644 \u0648\u0627\u0644\u0646\u0635\u0631 \u0648\u0627\u0644\u0647\u0632\u064a\u0645\u0629", "blurb": "\u0645\u0646 \u0642\u0635\u0629 \u0627\u0644\u0646\u0633\u0627\u0621 \u0627\u0644\u0628\u0631\u064a\u0637\u0627\u0646\u064a\u0627\u062a \u0627\u0644\u0644\u0648\u0627\u062a\u064a \u0623\u0648\u0642\u0641\u0646 \u0625\u0645\u062f\u0627\u062f \u062a\u064a\u0645\u0648\u0631 \u0627\u0644\u0634\u0631\u0642\u064a\u0629 \u0628\u0645\u0642\u0627\u062a\u0644\u0627\u062a \u00ab\u0647\u0648\u0643\u0631\u00bb\u060c \u0625\u0644\u0649 \u062a\u0623\u0633\u064a\u0633 \u0634\u0631\u0643\u0629 \u0627\u0644\u0647\u0646\u062f \u0627\u0644\u0634\u0631\u0642\u064a\u0629", "description": "\u062a\u0642\u0648\u064a\u0645 \u062d\u0627\u0626\u0637 \u0641\u064a \u0627\u062b\u0646\u064a \u0639\u0634\u0631 \u0641\u0635\u0644\u064b\u0627. \u064a\u0628\u062f\u0623 \u0643\u0644 \u0634\u0647\u0631 \u0628\u0635\u0648\u0631\u0629 \u0648\u0628\u0627\u0644\u0642\u0635\u0629 \u0627\u0644\u062d\u0642\u064a\u0642\u064a\u0629 \u0627\u0644\u062a\u064a \u0648\u0631\u0627\u0621\u0647\u0627: \u0623\u0646\u0627\u0633 \u0641\u064a \u0645\u0643\u0627\u0646 \u0645\u0627 \u0645\u0646 \u0627\u0644\u0639\u0627\u0644\u0645\u060c \u062a\u0628\u064a\u0651\u0646 \u0623\u0646\n\u0642\u0636\u064a\u062a\u0647\u0645 \u0642\u0636\u064a\u0629 \u0627\u0644\u062c\u0645\u064a\u0639.\n\n\u0628\u0639\u0636\u0647\u0645 \u0627\u0646\u062a\u0635\u0631\u060c \u0648\u0628\u0639\u0636\u0647\u0645 \u0647\u064f\u0632\u0645\u060c \u0648\u0642\u0644\u064a\u0644 \u0645\u0646\u0647\u0645 \u0639\u0631\u0641 \u0627\u0644\u0623\u0645\u0631\u064a\u0646 \u0645\u0639\u064b\u0627. \u0648\u0627\u0644\u062a\u0642\u0648\u064a\u0645 \u064a\u0631\u0648\u064a \u0642\u0635\u0635\u0647\u0645 \u0628\u062a\u0631\u062a\u064a\u0628 \u0634\u0647\u0648\u0631 \u0627\u0644\u0633\u0646\u0629 \u0644\u0627 \u0628\u062a\u0631\u062a\u064a\u0628 \u0627\u0644\u062a\u0627\u0631\u064a\u062e\u060c \u0641\u064a\u0623\u062a\u064a\n\u0645\u064a\u0646\u0627\u0621 \u0628\u0648\u0645\u0628\u0627\u064a \u0628\u0639\u062f \u062d\u0638\u064a\u0631\u0629 \u0637\u0627\u0626\u0631\u0627\u062a \u0641\u064a \u0644\u0627\u0646\u0643\u0634\u064a\u0631\u060c \u0648\u062a\u0633\u0628\u0642 \u0645\u0632\u0631\u0639\u0629\u064f \u0645\u0627\u0634\u064a\u0629 \u0641\u064a \u0623\u0633\u062a\u0631\u0627\u0644\u064a\u0627 \u062a\u0644\u0627\u0644\u064e \u063a\u064a\u0646\u064a\u0627.\n\n* \u0627\u062b\u0646\u062a\u0627 \u0639\u0634\u0631\u0629 \u0635\u0648\u0631\u0629 \u0628\u0633\u062a\u0629 \u0623\u0644\u0648\u0627\u0646\u060c \u0644\u0643\u0644 \u0634\u0647\u0631 \u0635\u0648\u0631\u0629\n* \u0635\u0641\u062d\u0629 \u0644\u0643\u0644 \u0634\u0647\u0631\u060c \u062a\u0628\u062f\u0623 \u0623\u0633\u0627\u0628\u064a\u0639\u0647\u0627 \u0628\u064a\u0648\u0645 \u0627\u0644\u0627\u062b\u0646\u064a\u0646\u060c \u0648\u0641\u064a\u0647\u0627 \u0645\u062a\u0633\u0639 \u0644\u0644\u0643\u062a\u0627\u0628\u0629\n* \u0642\u0635\u0629 \u0643\u0644 \u0641\u0635\u0644 \u0645\u0637\u0628\u0648\u0639\u0629 \u0625\u0644\u0649 \u062c\u0627\u0646\u0628 \u0634\u0647\u0631\u0647\u0627\n* \u062b\u0642\u0628 \u0644\u0644\u0645\u0633\u0645\u0627\u0631", "format": "297 \u00d7 210 \u0645\u0645 \u0645\u063a\u0644\u0642\u064b\u0627\u060c \u0648297 \u00d7 420 \u0645\u0645 \u0645\u0641\u062a\u0648\u062d\u064b\u0627\u060c 28 \u0635\u0641\u062d\u0629\u060c \u062a\u062c\u0644\u064a\u062f \u0633\u0644\u0643\u064a", "paper": "\u0648\u0631\u0642 \u063a\u064a\u0631 \u0645\u0635\u0642\u0648\u0644 \u0645\u0639\u0627\u062f \u062a\u062f\u0648\u064a\u0631\u0647 170 \u063a/\u0645\u00b2\u060c \u0648\u0627\u0644\u063a\u0644\u0627\u0641 250 \u063a/\u0645\u00b2"}}', '{"year": 2026, "needed_by": "2026-01-01", "maker": {"name": "Rotes Rad Printing Co-operative (demonstration)", "address": ["Beispielweg 12", "04277 Leipzig", "Germany"], "email": "press@calendar.example"}}', '[{"file": "de638bfd7fbb14a1.svg", "name": "cover.svg", "width": 1200, "height": 1697, "alt": {"en": "Cover of the calendar: the numerals of 2026 fill the sheet in red, teal, ochre and black. The nought is a globe, and a shoot with two leaves grows out of the six.", "ar": "\u063a\u0644\u0627\u0641 \u0627\u0644\u062a\u0642\u0648\u064a\u0645: \u0623\u0631\u0642\u0627\u0645 2026 \u062a\u0645\u0644\u0623 \u0627\u0644\u0635\u0641\u062d\u0629 \u0628\u0627\u0644\u0623\u062d\u0645\u0631 \u0648\u0627\u0644\u0623\u0632\u0631\u0642 \u0627\u0644\u0645\u062e\u0636\u0631\u0651 \u0648\u0627\u0644\u0623\u0635\u0641\u0631 \u0648\u0627\u0644\u0623\u0633\u0648\u062f. \u0627\u0644\u0635\u0641\u0631 \u0643\u0631\u0629 \u0623\u0631\u0636\u064a\u0629\u060c \u0648\u0645\u0646 \u0627\u0644\u0631\u0642\u0645 6 \u062a\u0646\u0628\u062a \u0646\u0628\u062a\u0629 \u0628\u0648\u0631\u0642\u062a\u064a\u0646."}}, {"file": "1a4184de3094abb4.svg", "name": "open.svg", "width": 1200, "height": 1697, "alt": {"en": "The calendar hanging open at January: the picture of the month above, the days in seven columns below.", "ar": "\u0627\u0644\u062a\u0642\u0648\u064a\u0645 \u0645\u0639\u0644\u0651\u0642\u064b\u0627 \u0648\u0645\u0641\u062a\u0648\u062d\u064b\u0627 \u0639\u0644\u0649 \u0634\u0647\u0631 \u0643\u0627\u0646\u0648\u0646 \u0627\u0644\u062b\u0627\u0646\u064a (\u064a\u0646\u0627\u064a\u0631): \u0635\u0648\u0631\u0629 \u0627\u0644\u0634\u0647\u0631 \u0641\u064a \u0627\u0644\u0623\u0639\u0644\u0649\u060c \u0648\u0627\u0644\u0623\u064a\u0627\u0645 \u0641\u064a \u0633\u0628\u0639\u0629 \u0623\u0639\u0645\u062f\u0629 \u062a\u062d\u062a\u0647\u0627."}}]', '[{"month": 1, "year": "1996", "picture": "12d1f552f03ddfd3.svg", "name": "01-seeds-of-hope.svg", "width": 1200, "height": 900, "alt": {"en": "A black jet stands nose down in red earth like a planted seed. From its broken tail a teal shoot opens two leaves before an ochre sun; a hammer leans beside it.", "ar": "\u0637\u0627\u0626\u0631\u0629 \u062d\u0631\u0628\u064a\u0629 \u0633\u0648\u062f\u0627\u0621 \u0645\u063a\u0631\u0648\u0633\u0629 \u0641\u064a \u062a\u0631\u0628\u0629 \u062d\u0645\u0631\u0627\u0621 \u0648\u0645\u0642\u062f\u0645\u062a\u0647\u0627 \u0625\u0644\u0649 \u0627\u0644\u0623\u0633\u0641\u0644 \u0643\u0623\u0646\u0647\u0627 \u0628\u0630\u0631\u0629. \u0645\u0646 \u0630\u064a\u0644\u0647\u0627 \u0627\u0644\u0645\u0643\u0633\u0648\u0631 \u062a\u0646\u0628\u062a \u0646\u0628\u062a\u0629 \u0628\u0648\u0631\u0642\u062a\u064a\u0646 \u0623\u0645\u0627\u0645 \u0634\u0645\u0633 \u0635\u0641\u0631\u0627\u0621\u060c \u0648\u0625\u0644\u0649 \u062c\u0627\u0646\u0628\u0647\u0627 \u0645\u0637\u0631\u0642\u0629."}, "en": {"title": "Seeds of Hope", "place": "Warton, Lancashire, England", "text": "On 29 January 1996 Andrea Needham, Joanna Wilson and Lotta Kronlid broke into the British Aerospace site at Warton and took household hammers to Hawk ZH955, a jet sold to Indonesia, which had occupied East Timor for twenty years. Nobody came, so they rang security themselves from a telephone in the hangar; Angie Zelter, who had said in public that she would do the same, was arrested a week later. On 30 July, after six months on remand, a jury at Liverpool Crown Court found all four not guilty."}, "ar": {"title": "\u0628\u0630\u0648\u0631 \u0627\u0644\u0623\u0645\u0644", "place": "\u0648\u0627\u0631\u062a\u0648\u0646\u060c \u0644\u0627\u0646\u0643\u0634\u064a\u0631\u060c \u0625\u0646\u062c\u0644\u062a\u0631\u0627", "text": "\u0641\u064a 29 \u0643\u0627\u0646\u0648\u0646 \u0627\u0644\u062b\u0627\u0646\u064a (\u064a\u0646\u0627\u064a\u0631) 1996 \u062f\u062e\u0644\u062a \u0623\u0646\u062f\u0631\u064a\u0627 \u0646\u064a\u062f\u0647\u0627\u0645 \u0648\u062c\u0648\u0627\u0646\u0627 \u0648\u064a\u0644\u0633\u0648\u0646 \u0648\u0644\u0648\u062a\u0627 \u0643\u0631\u0648\u0646\u0644\u064a\u062f \u0639\u0646\u0648\u0629\u064b \u0645\u0648\u0642\u0639 \u0634\u0631\u0643\u0629 \u00ab\u0628\u0631\u064a\u062a\u064a\u0634 \u0625\u064a\u0631\u0648\u0633\u0628\u064a\u0633\u00bb \u0641\u064a \u0648\u0627\u0631\u062a\u0648\u0646\u060c \u0648\u0627\u0646\u0647\u0644\u0646 \u0628\u0645\u0637\u0627\u0631\u0642 \u0645\u0646\u0632\u0644\u064a\u0629 \u0639\u0644\u0649 \u0637\u0627\u0626\u0631\u0629 \u00ab\u0647\u0648\u0643\u00bb \u0631\u0642\u0645\u0647\u0627 ZH955 \u0628\u064a\u0639\u062a \u0644\u0625\u0646\u062f\u0648\u0646\u064a\u0633\u064a\u0627\u060c \u0627\u0644\u062a\u064a \u0643\u0627\u0646\u062a \u062a\u062d\u062a\u0644 \u062a\u064a\u0645\u0648\u0631 \u0627\u0644\u0634\u0631\u0642\u064a\u0629 \u0645\u0646\u0630 \u0639\u0634\u0631\u064a\u0646 \u0639\u0627\u0645\u064b\u0627. \u0648\u0644\u0645\u0651\u0627 \u0644\u0645 \u064a\u0623\u062a\u0650 \u0623\u062d\u062f\u060c \u0627\u062a\u0635\u0644\u0646 \u0628\u0623\u0646\u0641\u0633\u0647\u0646 \u0628\u062d\u0631\u0627\u0633\u0629 \u0627\u0644\u0645\u0648\u0642\u0639 \u0645\u0646 \u0647\u0627\u062a\u0641 \u0641\u064a \u0627\u0644\u062d\u0638\u064a\u0631\u0629\u061b \u0623\u0645\u0627 \u0623\u0646\u062c\u064a \u0632\u064a\u0644\u062a\u0631\u060c \u0627\u0644\u062a\u064a \u0623\u0639\u0644\u0646\u062a \u0639\u0644\u0649 \u0627\u0644\u0645\u0644\u0623 \u0623\u0646\u0647\u0627 \u0633\u062a\u0641\u0639\u0644 \u0645\u062b\u0644\u0647\u0646\u060c \u0641\u0627\u0639\u062a\u064f\u0642\u0644\u062a \u0628\u0639\u062f \u0623\u0633\u0628\u0648\u0639. \u0648\u0641\u064a 30 \u062a\u0645\u0648\u0632 (\u064a\u0648\u0644\u064a\u0648)\u060c \u0628\u0639\u062f \u0633\u062a\u0629 \u0623\u0634\u0647\u0631 \u0641\u064a \u0627\u0644\u062d\u0628\u0633 \u0627\u0644\u0627\u062d\u062a\u064a\u0627\u0637\u064a\u060c \u0628\u0631\u0651\u0623\u062a \u0647\u064a\u0626\u0629 \u0627\u0644\u0645\u062d\u0644\u0641\u064a\u0646 \u0641\u064a \u0645\u062d\u0643\u0645\u0629 \u0627\u0644\u062a\u0627\u062c \u0628\u0644\u064a\u0641\u0631\u0628\u0648\u0644 \u0627\u0644\u0646\u0633\u0627\u0621 \u0627\u0644\u0623\u0631\u0628\u0639."}}, {"month": 2, "year": "1946", "picture": "18b749fa226480f8.svg", "name": "02-bombay.svg", "width": 1200, "height": 900, "alt": {"en": "A great black anchor floats on teal waves like a ship: its arms are the hull, its shank is the mast, and from it fly three flags in red, ochre and teal.", "ar": "\u0645\u0631\u0633\u0627\u0629 \u0633\u0648\u062f\u0627\u0621 \u0643\u0628\u064a\u0631\u0629 \u062a\u0637\u0641\u0648 \u0639\u0644\u0649 \u0627\u0644\u0645\u0648\u062c \u0643\u0623\u0646\u0647\u0627 \u0633\u0641\u064a\u0646\u0629: \u0630\u0631\u0627\u0639\u0627\u0647\u0627 \u0628\u062f\u0646\u0647\u0627\u060c \u0648\u0633\u0627\u0642\u0647\u0627 \u0633\u0627\u0631\u064a\u062a\u0647\u0627\u060c \u0648\u062a\u0631\u0641\u0631\u0641 \u0639\u0644\u064a\u0647\u0627 \u062b\u0644\u0627\u062b \u0631\u0627\u064a\u0627\u062a: \u062d\u0645\u0631\u0627\u0621 \u0648\u0635\u0641\u0631\u0627\u0621 \u0648\u0632\u0631\u0642\u0627\u0621 \u0645\u062e\u0636\u0631\u0651\u0629."}, "en": {"title": "Three Flags on One Mast", "place": "Bombay, India", "text": "On 18 February 1946 the sailors of HMIS Talwar, a signal school of the Royal Indian Navy, refused food and work; within days the strike had reached ships and barracks from Karachi to Calcutta, and the flags of the Congress, the Muslim League and the Communists flew side by side. Among their demands, beside decent food and equal pay, was that Indian troops be withdrawn from Indonesia. Bombay''s workers struck for them and were shot down, more than two hundred dead; the sailors gave in on 23 February, pressed to do so by the leaders of both great parties."}, "ar": {"title": "\u062b\u0644\u0627\u062b \u0631\u0627\u064a\u0627\u062a \u0639\u0644\u0649 \u0633\u0627\u0631\u064a\u0629 \u0648\u0627\u062d\u062f\u0629", "place": "\u0628\u0648\u0645\u0628\u0627\u064a\u060c \u0627\u0644\u0647\u0646\u062f", "text": "\u0641\u064a 18 \u0634\u0628\u0627\u0637 (\u0641\u0628\u0631\u0627\u064a\u0631) 1946 \u0631\u0641\u0636 \u0628\u062d\u0651\u0627\u0631\u0629 \u00ab\u062a\u0627\u0644\u0648\u0627\u0631\u00bb\u060c \u0648\u0647\u064a \u0645\u062f\u0631\u0633\u0629 \u0627\u0644\u0625\u0634\u0627\u0631\u0629 \u0641\u064a \u0627\u0644\u0628\u062d\u0631\u064a\u0629 \u0627\u0644\u0645\u0644\u0643\u064a\u0629 \u0627\u0644\u0647\u0646\u062f\u064a\u0629\u060c \u0627\u0644\u0637\u0639\u0627\u0645 \u0648\u0627\u0644\u0639\u0645\u0644. \u0648\u0641\u064a \u063a\u0636\u0648\u0646 \u0623\u064a\u0627\u0645 \u0628\u0644\u063a \u0627\u0644\u0625\u0636\u0631\u0627\u0628 \u0627\u0644\u0633\u0641\u0646 \u0648\u0627\u0644\u062b\u0643\u0646\u0627\u062a \u0645\u0646 \u0643\u0631\u0627\u062a\u0634\u064a \u0625\u0644\u0649 \u0643\u0644\u0643\u062a\u0627\u060c \u0648\u0627\u0631\u062a\u0641\u0639\u062a \u0631\u0627\u064a\u0627\u062a \u062d\u0632\u0628 \u0627\u0644\u0645\u0624\u062a\u0645\u0631 \u0648\u0627\u0644\u0631\u0627\u0628\u0637\u0629 \u0627\u0644\u0625\u0633\u0644\u0627\u0645\u064a\u0629 \u0648\u0627\u0644\u0634\u064a\u0648\u0639\u064a\u064a\u0646 \u062c\u0646\u0628\u064b\u0627 \u0625\u0644\u0649 \u062c\u0646\u0628. \u0648\u0643\u0627\u0646 \u0645\u0646 \u0645\u0637\u0627\u0644\u0628\u0647\u0645\u060c \u0625\u0644\u0649 \u062c\u0627\u0646\u0628 \u0627\u0644\u0637\u0639\u0627\u0645 \u0627\u0644\u0644\u0627\u0626\u0642 \u0648\u0627\u0644\u0645\u0633\u0627\u0648\u0627\u0629 \u0641\u064a \u0627\u0644\u0623\u062c\u0648\u0631\u060c \u0633\u062d\u0628 \u0627\u0644\u0642\u0648\u0627\u062a \u0627\u0644\u0647\u0646\u062f\u064a\u0629 \u0645\u0646 \u0625\u0646\u062f\u0648\u0646\u064a\u0633\u064a\u0627. \u0623\u0636\u0631\u0628 \u0639\u0645\u0627\u0644 \u0628\u0648\u0645\u0628\u0627\u064a \u062a\u0636\u0627\u0645\u0646\u064b\u0627 \u0645\u0639\u0647\u0645 \u0641\u0623\u064f\u0637\u0644\u0642 \u0639\u0644\u064a\u0647\u0645 \u0627\u0644\u0631\u0635\u0627\u0635 \u0648\u0642\u064f\u062a\u0644 \u0623\u0643\u062b\u0631 \u0645\u0646 \u0645\u0626\u062a\u064a\u0646\u060c \u0648\u0627\u0633\u062a\u0633\u0644\u0645 \u0627\u0644\u0628\u062d\u0651\u0627\u0631\u0629 \u0641\u064a 23 \u0634\u0628\u0627\u0637 (\u0641\u0628\u0631\u0627\u064a\u0631) \u062a\u062d\u062a \u0636\u063a\u0637 \u0642\u0627\u062f\u0629 \u0627\u0644\u062d\u0632\u0628\u064a\u0646 \u0627\u0644\u0643\u0628\u064a\u0631\u064a\u0646."}}, {"month": 3, "year": "1974", "picture": "c411b444a1768aab.svg", "name": "03-east-kilbride.svg", "width": 1200, "height": 900, "alt": {"en": "The fan of a jet engine seen from the front, black on ochre. A red spanner lies across it and holds the blades still.", "ar": "\u0645\u0631\u0648\u062d\u0629 \u0645\u062d\u0631\u0643 \u0646\u0641\u0651\u0627\u062b \u0645\u0646 \u0627\u0644\u0623\u0645\u0627\u0645\u060c \u0633\u0648\u062f\u0627\u0621 \u0639\u0644\u0649 \u062e\u0644\u0641\u064a\u0629 \u0635\u0641\u0631\u0627\u0621. \u0645\u0641\u062a\u0627\u062d \u0631\u0628\u0637 \u0623\u062d\u0645\u0631 \u0645\u0645\u062f\u0648\u062f \u0639\u0628\u0631\u0647\u0627 \u064a\u0648\u0642\u0641 \u0634\u0641\u0631\u0627\u062a\u0647\u0627."}, "en": {"title": "The Engines Nobody Would Touch", "place": "East Kilbride, Scotland", "text": "In March 1974 Bob Fulton, an engine inspector at Rolls-Royce in East Kilbride, found Avon engines of the Chilean air force on his line, made for the Hawker Hunter, the jet that had bombed the presidential palace in Santiago six months before. He refused to touch them, and the plant refused with him. Four engines stood in the yard until they were taken away one night in 1978; in 2015 Fulton, Robert Somerville and John Keenan were made Commanders of Chile''s Order of Bernardo O''Higgins."}, "ar": {"title": "\u0645\u062d\u0631\u0643\u0627\u062a \u0644\u0645 \u064a\u0644\u0645\u0633\u0647\u0627 \u0623\u062d\u062f", "place": "\u0625\u064a\u0633\u062a \u0643\u064a\u0644\u0628\u0631\u0627\u064a\u062f\u060c \u0627\u0633\u0643\u062a\u0644\u0646\u062f\u0627", "text": "\u0641\u064a \u0622\u0630\u0627\u0631 (\u0645\u0627\u0631\u0633) 1974 \u0648\u062c\u062f \u0628\u0648\u0628 \u0641\u0648\u0644\u062a\u0648\u0646\u060c \u0645\u0641\u062a\u0651\u0634 \u0627\u0644\u0645\u062d\u0631\u0643\u0627\u062a \u0641\u064a \u0645\u0635\u0646\u0639 \u0631\u0648\u0644\u0632 \u0631\u0648\u064a\u0633 \u0641\u064a \u0625\u064a\u0633\u062a \u0643\u064a\u0644\u0628\u0631\u0627\u064a\u062f\u060c \u0623\u0645\u0627\u0645\u0647 \u0645\u062d\u0631\u0643\u0627\u062a \u00ab\u0625\u064a\u0641\u0648\u0646\u00bb \u062a\u0639\u0648\u062f \u0625\u0644\u0649 \u0633\u0644\u0627\u062d \u0627\u0644\u062c\u0648 \u0627\u0644\u062a\u0634\u064a\u0644\u064a\u060c \u0648\u0647\u064a \u0645\u062d\u0631\u0643\u0627\u062a \u0627\u0644\u0637\u0627\u0626\u0631\u0629 \u00ab\u0647\u0648\u0643\u0631 \u0647\u0646\u062a\u0631\u00bb \u0627\u0644\u062a\u064a \u0642\u064f\u0635\u0641 \u0628\u0647\u0627 \u0627\u0644\u0642\u0635\u0631 \u0627\u0644\u0631\u0626\u0627\u0633\u064a \u0641\u064a \u0633\u0627\u0646\u062a\u064a\u0627\u063a\u0648 \u0642\u0628\u0644 \u0633\u062a\u0629 \u0623\u0634\u0647\u0631. \u0631\u0641\u0636 \u0623\u0646 \u064a\u0645\u0633\u0651\u0647\u0627\u060c \u0648\u0631\u0641\u0636 \u0627\u0644\u0645\u0635\u0646\u0639 \u0645\u0639\u0647. \u0628\u0642\u064a\u062a \u0623\u0631\u0628\u0639\u0629 \u0645\u062d\u0631\u0643\u0627\u062a \u0641\u064a \u0627\u0644\u0633\u0627\u062d\u0629 \u062d\u062a\u0649 \u0646\u064f\u0642\u0644\u062a \u0630\u0627\u062a \u0644\u064a\u0644\u0629 \u0645\u0646 \u0639\u0627\u0645 1978. \u0648\u0641\u064a \u0639\u0627\u0645 2015 \u0645\u064f\u0646\u062d \u0641\u0648\u0644\u062a\u0648\u0646 \u0648\u0631\u0648\u0628\u0631\u062a \u0633\u0648\u0645\u0631\u0641\u064a\u0644 \u0648\u062c\u0648\u0646 \u0643\u064a\u0646\u0627\u0646 \u0648\u0633\u0627\u0645 \u0628\u0631\u0646\u0627\u0631\u062f\u0648 \u0623\u0648\u0647\u064a\u063a\u0646\u0632 \u0627\u0644\u062a\u0634\u064a\u0644\u064a \u0628\u0631\u062a\u0628\u0629 \u0642\u0627\u0626\u062f."}}, {"month": 4, "year": "1955", "picture": "27b79e51a3a1746f.svg", "name": "04-bandung.svg", "width": 1200, "height": 900, "alt": {"en": "A flower of twenty-nine petals in red, ochre, pink and paper white on deep teal, one petal for each country at the table.", "ar": "\u0632\u0647\u0631\u0629 \u0645\u0646 \u062a\u0633\u0639 \u0648\u0639\u0634\u0631\u064a\u0646 \u0628\u062a\u0644\u0629 \u0628\u0627\u0644\u0623\u062d\u0645\u0631 \u0648\u0627\u0644\u0623\u0635\u0641\u0631 \u0648\u0627\u0644\u0648\u0631\u062f\u064a \u0648\u0627\u0644\u0623\u0628\u064a\u0636 \u0639\u0644\u0649 \u062e\u0644\u0641\u064a\u0629 \u0632\u0631\u0642\u0627\u0621 \u0645\u062e\u0636\u0631\u0651\u0629 \u062f\u0627\u0643\u0646\u0629\u060c \u0628\u062a\u0644\u0629 \u0644\u0643\u0644 \u0628\u0644\u062f \u062d\u0648\u0644 \u0627\u0644\u0637\u0627\u0648\u0644\u0629."}, "en": {"title": "Twenty-Nine at One Table", "place": "Bandung, Indonesia", "text": "From 18 to 24 April 1955 the delegates of twenty-nine countries of Asia and Africa, together home to more than half of humanity, met in Bandung; London, Paris, Washington and Moscow were not invited. They were not of one mind, about communism least of all, and still agreed on ten principles, among them respect for the sovereignty of all nations and the equality of all races. Portugal''s colonies were not represented; nobody spoke there for East Timor, a few islands further on."}, "ar": {"title": "\u062a\u0633\u0639\u0629 \u0648\u0639\u0634\u0631\u0648\u0646 \u062d\u0648\u0644 \u0637\u0627\u0648\u0644\u0629 \u0648\u0627\u062d\u062f\u0629", "place": "\u0628\u0627\u0646\u062f\u0648\u0646\u063a\u060c \u0625\u0646\u062f\u0648\u0646\u064a\u0633\u064a\u0627", "text": "\u0628\u064a\u0646 18 \u064824 \u0646\u064a\u0633\u0627\u0646 (\u0623\u0628\u0631\u064a\u0644) 1955 \u0627\u062c\u062a\u0645\u0639 \u0641\u064a \u0628\u0627\u0646\u062f\u0648\u0646\u063a \u0645\u0646\u062f\u0648\u0628\u0648 \u062a\u0633\u0639\u0629 \u0648\u0639\u0634\u0631\u064a\u0646 \u0628\u0644\u062f\u064b\u0627 \u0645\u0646 \u0622\u0633\u064a\u0627 \u0648\u0623\u0641\u0631\u064a\u0642\u064a\u0627\u060c \u064a\u0633\u0643\u0646\u0647\u0627 \u0645\u0639\u064b\u0627 \u0623\u0643\u062b\u0631 \u0645\u0646 \u0646\u0635\u0641 \u0627\u0644\u0628\u0634\u0631\u060c \u0648\u0644\u0645 \u062a\u064f\u062f\u0639\u064e \u0644\u0646\u062f\u0646 \u0648\u0644\u0627 \u0628\u0627\u0631\u064a\u0633 \u0648\u0644\u0627 \u0648\u0627\u0634\u0646\u0637\u0646 \u0648\u0644\u0627 \u0645\u0648\u0633\u0643\u0648. \u0644\u0645 \u064a\u0643\u0648\u0646\u0648\u0627 \u0639\u0644\u0649 \u0631\u0623\u064a \u0648\u0627\u062d\u062f\u060c \u0648\u0644\u0627 \u0633\u064a\u0645\u0627 \u0641\u064a \u0627\u0644\u0634\u064a\u0648\u0639\u064a\u0629\u060c \u0644\u0643\u0646\u0647\u0645 \u0627\u062a\u0641\u0642\u0648\u0627 \u0639\u0644\u0649 \u0639\u0634\u0631\u0629 \u0645\u0628\u0627\u062f\u0626\u060c \u0645\u0646\u0647\u0627 \u0627\u062d\u062a\u0631\u0627\u0645 \u0633\u064a\u0627\u062f\u0629 \u0627\u0644\u0623\u0645\u0645 \u062c\u0645\u064a\u0639\u064b\u0627 \u0648\u0627\u0644\u0645\u0633\u0627\u0648\u0627\u0629 \u0628\u064a\u0646 \u0627\u0644\u0623\u0639\u0631\u0627\u0642 \u0643\u0644\u0647\u0627. \u0623\u0645\u0627 \u0645\u0633\u062a\u0639\u0645\u0631\u0627\u062a \u0627\u0644\u0628\u0631\u062a\u063a\u0627\u0644 \u0641\u0644\u0645 \u062a\u064f\u0645\u062b\u064e\u0651\u0644\u060c \u0648\u0644\u0645 \u064a\u062a\u0643\u0644\u0645 \u0647\u0646\u0627\u0643 \u0623\u062d\u062f \u0628\u0627\u0633\u0645 \u062a\u064a\u0645\u0648\u0631 \u0627\u0644\u0634\u0631\u0642\u064a\u0629\u060c \u0639\u0644\u0649 \u0628\u064f\u0639\u062f \u0628\u0636\u0639 \u062c\u0632\u0631."}}, {"month": 5, "year": "1886", "picture": "1019f5f9babcf5ba.svg", "name": "05-chicago.svg", "width": 1200, "height": 900, "alt": {"en": "A clock cut into three equal parts of eight hours: a hammer on red, a moon on teal, a flower on ochre. Beside it stand four black candles, just put out, still smoking.", "ar": "\u0633\u0627\u0639\u0629 \u0645\u0642\u0633\u0648\u0645\u0629 \u0625\u0644\u0649 \u062b\u0644\u0627\u062b\u0629 \u0623\u062c\u0632\u0627\u0621 \u0645\u062a\u0633\u0627\u0648\u064a\u0629\u060c \u0643\u0644 \u0645\u0646\u0647\u0627 \u062b\u0645\u0627\u0646\u064a \u0633\u0627\u0639\u0627\u062a: \u0645\u0637\u0631\u0642\u0629 \u0639\u0644\u0649 \u0627\u0644\u0623\u062d\u0645\u0631\u060c \u0648\u0642\u0645\u0631 \u0639\u0644\u0649 \u0627\u0644\u0623\u0632\u0631\u0642 \u0627\u0644\u0645\u062e\u0636\u0631\u0651\u060c \u0648\u0632\u0647\u0631\u0629 \u0639\u0644\u0649 \u0627\u0644\u0623\u0635\u0641\u0631. \u0648\u0625\u0644\u0649 \u062c\u0627\u0646\u0628\u0647\u0627 \u0623\u0631\u0628\u0639 \u0634\u0645\u0648\u0639 \u0633\u0648\u062f\u0627\u0621 \u0623\u064f\u0637\u0641\u0626\u062a \u0644\u0644\u062a\u0648 \u0648\u0645\u0627 \u0632\u0627\u0644 \u062f\u062e\u0627\u0646\u0647\u0627 \u064a\u062a\u0635\u0627\u0639\u062f."}, "en": {"title": "Eight Hours", "place": "Chicago, United States", "text": "On 1 May 1886 workers across the United States struck for the eight-hour day, nowhere more strongly than in Chicago. On the third police fired on strikers at the McCormick works; on the fourth someone threw a bomb at police in Haymarket Square, and eight anarchists were convicted though no one showed that any of them had thrown it. Albert Parsons, August Spies, Adolph Fischer and George Engel were hanged on 11 November 1887; two years later a congress in Paris made the first of May the workers'' day of the world."}, "ar": {"title": "\u062b\u0645\u0627\u0646\u064a \u0633\u0627\u0639\u0627\u062a", "place": "\u0634\u064a\u0643\u0627\u063a\u0648\u060c \u0627\u0644\u0648\u0644\u0627\u064a\u0627\u062a \u0627\u0644\u0645\u062a\u062d\u062f\u0629", "text": "\u0641\u064a 1 \u0623\u064a\u0627\u0631 (\u0645\u0627\u064a\u0648) 1886 \u0623\u0636\u0631\u0628 \u0627\u0644\u0639\u0645\u0627\u0644 \u0641\u064a \u0623\u0646\u062d\u0627\u0621 \u0627\u0644\u0648\u0644\u0627\u064a\u0627\u062a \u0627\u0644\u0645\u062a\u062d\u062f\u0629 \u0645\u0637\u0627\u0644\u0628\u064a\u0646 \u0628\u064a\u0648\u0645 \u0639\u0645\u0644 \u0645\u0646 \u062b\u0645\u0627\u0646\u064a \u0633\u0627\u0639\u0627\u062a\u060c \u0648\u0643\u0627\u0646\u062a \u0634\u064a\u0643\u0627\u063a\u0648 \u0641\u064a \u0637\u0644\u064a\u0639\u062a\u0647\u0645. \u0641\u064a \u0627\u0644\u062b\u0627\u0644\u062b \u0645\u0646\u0647 \u0623\u0637\u0644\u0642\u062a \u0627\u0644\u0634\u0631\u0637\u0629 \u0627\u0644\u0646\u0627\u0631 \u0639\u0644\u0649 \u0627\u0644\u0645\u0636\u0631\u0628\u064a\u0646 \u0639\u0646\u062f \u0645\u0635\u0646\u0639 \u0645\u0627\u0643\u0648\u0631\u0645\u064a\u0643\u060c \u0648\u0641\u064a \u0627\u0644\u0631\u0627\u0628\u0639 \u0623\u0644\u0642\u0649 \u0645\u062c\u0647\u0648\u0644 \u0642\u0646\u0628\u0644\u0629 \u0639\u0644\u0649 \u0627\u0644\u0634\u0631\u0637\u0629 \u0641\u064a \u0633\u0627\u062d\u0629 \u0647\u0627\u064a\u0645\u0627\u0631\u0643\u062a\u060c \u0641\u0623\u064f\u062f\u064a\u0646 \u062b\u0645\u0627\u0646\u064a\u0629 \u0645\u0646 \u0627\u0644\u0644\u0627\u0633\u0644\u0637\u0648\u064a\u064a\u0646 \u0645\u0646 \u063a\u064a\u0631 \u0623\u0646 \u064a\u062b\u0628\u062a \u0623\u0646 \u0623\u062d\u062f\u064b\u0627 \u0645\u0646\u0647\u0645 \u0623\u0644\u0642\u0627\u0647\u0627. \u0634\u064f\u0646\u0642 \u0623\u0644\u0628\u0631\u062a \u0628\u0627\u0631\u0633\u0648\u0646\u0632 \u0648\u0623\u0648\u063a\u0633\u062a \u0633\u0628\u0627\u064a\u0632 \u0648\u0623\u062f\u0648\u0644\u0641 \u0641\u064a\u0634\u0631 \u0648\u062c\u0648\u0631\u062c \u0625\u0646\u063a\u0644 \u0641\u064a 11 \u062a\u0634\u0631\u064a\u0646 \u0627\u0644\u062b\u0627\u0646\u064a (\u0646\u0648\u0641\u0645\u0628\u0631) 1887\u060c \u0648\u0628\u0639\u062f \u0639\u0627\u0645\u064a\u0646 \u062c\u0639\u0644 \u0645\u0624\u062a\u0645\u0631 \u0641\u064a \u0628\u0627\u0631\u064a\u0633 \u0645\u0646 \u0627\u0644\u0623\u0648\u0644 \u0645\u0646 \u0623\u064a\u0627\u0631 (\u0645\u0627\u064a\u0648) \u064a\u0648\u0645 \u0627\u0644\u0639\u0645\u0627\u0644 \u0641\u064a \u0627\u0644\u0639\u0627\u0644\u0645."}}, {"month": 6, "year": "1976", "picture": "d45dbc2b414b8483.svg", "name": "06-soweto.svg", "width": 1200, "height": 900, "alt": {"en": "A crowd of pencils standing upright like marchers, black and ochre on pink. In front one red pencil is broken in two.", "ar": "\u062d\u0634\u062f \u0645\u0646 \u0623\u0642\u0644\u0627\u0645 \u0627\u0644\u0631\u0635\u0627\u0635 \u0648\u0627\u0642\u0641\u0629 \u0643\u0623\u0646\u0647\u0627 \u0645\u0633\u064a\u0631\u0629\u060c \u0633\u0648\u062f\u0627\u0621 \u0648\u0635\u0641\u0631\u0627\u0621 \u0639\u0644\u0649 \u062e\u0644\u0641\u064a\u0629 \u0648\u0631\u062f\u064a\u0629. \u0648\u0641\u064a \u0627\u0644\u0645\u0642\u062f\u0645\u0629 \u0642\u0644\u0645 \u0623\u062d\u0645\u0631 \u0645\u0643\u0633\u0648\u0631 \u0646\u0635\u0641\u064a\u0646."}, "en": {"title": "The Pupils of Soweto", "place": "Soweto, South Africa", "text": "On 16 June 1976 thousands of school pupils marched through Soweto against an order that half their subjects be taught in Afrikaans, the language of the state that ruled them. The police opened fire; Hastings Ndlovu and the boy Hector Pieterson were among the first to die, and the rising that followed cost hundreds of lives. The order was withdrawn within weeks; apartheid held out for almost two decades more, but it never had its quiet back."}, "ar": {"title": "\u062a\u0644\u0627\u0645\u064a\u0630 \u0633\u0648\u064a\u062a\u0648", "place": "\u0633\u0648\u064a\u062a\u0648\u060c \u062c\u0646\u0648\u0628 \u0623\u0641\u0631\u064a\u0642\u064a\u0627", "text": "\u0641\u064a 16 \u062d\u0632\u064a\u0631\u0627\u0646 (\u064a\u0648\u0646\u064a\u0648) 1976 \u0633\u0627\u0631 \u0622\u0644\u0627\u0641 \u0627\u0644\u062a\u0644\u0627\u0645\u064a\u0630 \u0641\u064a \u0633\u0648\u064a\u062a\u0648 \u0627\u062d\u062a\u062c\u0627\u062c\u064b\u0627 \u0639\u0644\u0649 \u0623\u0645\u0631 \u064a\u0642\u0636\u064a \u0628\u062a\u062f\u0631\u064a\u0633 \u0646\u0635\u0641 \u0645\u0648\u0627\u062f\u0647\u0645 \u0628\u0627\u0644\u0623\u0641\u0631\u064a\u0643\u0627\u0646\u064a\u0629\u060c \u0644\u063a\u0629 \u0627\u0644\u062f\u0648\u0644\u0629 \u0627\u0644\u062a\u064a \u062a\u062d\u0643\u0645\u0647\u0645. \u0641\u062a\u062d\u062a \u0627\u0644\u0634\u0631\u0637\u0629 \u0627\u0644\u0646\u0627\u0631\u060c \u0648\u0643\u0627\u0646 \u0647\u0627\u0633\u062a\u064a\u0646\u063a\u0632 \u0646\u062f\u0644\u0648\u0641\u0648 \u0648\u0627\u0644\u0641\u062a\u0649 \u0647\u064a\u0643\u062a\u0648\u0631 \u0628\u064a\u062a\u0631\u0633\u0648\u0646 \u0645\u0646 \u0623\u0648\u0627\u0626\u0644 \u0627\u0644\u0642\u062a\u0644\u0649\u060c \u0648\u0623\u0648\u062f\u062a \u0627\u0644\u0627\u0646\u062a\u0641\u0627\u0636\u0629 \u0627\u0644\u062a\u064a \u062a\u0644\u062a \u0630\u0644\u0643 \u0628\u062d\u064a\u0627\u0629 \u0627\u0644\u0645\u0626\u0627\u062a. \u0633\u064f\u062d\u0628 \u0627\u0644\u0623\u0645\u0631 \u0628\u0639\u062f \u0623\u0633\u0627\u0628\u064a\u0639\u061b \u0648\u0635\u0645\u062f \u0646\u0638\u0627\u0645 \u0627\u0644\u0641\u0635\u0644 \u0627\u0644\u0639\u0646\u0635\u0631\u064a \u0646\u062d\u0648 \u0639\u0642\u062f\u064a\u0646 \u0622\u062e\u0631\u064a\u0646\u060c \u0644\u0643\u0646\u0647 \u0644\u0645 \u064a\u0633\u062a\u0639\u062f \u0647\u062f\u0648\u0621\u0647 \u0642\u0637."}}, {"month": 7, "year": "1956", "picture": "04e58ce1563d8c40.svg", "name": "07-suez.svg", "width": 1200, "height": 900, "alt": {"en": "A keyhole in an ochre plate the colour of the desert: a red sun is its round, the canal running towards us its slot. A small felucca sails through.", "ar": "\u062b\u0642\u0628 \u0645\u0641\u062a\u0627\u062d \u0641\u064a \u0635\u0641\u064a\u062d\u0629 \u0635\u0641\u0631\u0627\u0621 \u0628\u0644\u0648\u0646 \u0627\u0644\u0635\u062d\u0631\u0627\u0621: \u062f\u0627\u0626\u0631\u062a\u0647 \u0634\u0645\u0633 \u062d\u0645\u0631\u0627\u0621\u060c \u0648\u0634\u0642\u0651\u0647 \u0627\u0644\u0642\u0646\u0627\u0629 \u0627\u0644\u062c\u0627\u0631\u064a\u0629 \u0646\u062d\u0648\u0646\u0627. \u0648\u062a\u0639\u0628\u0631 \u0627\u0644\u0642\u0646\u0627\u0629 \u0641\u0644\u0648\u0643\u0629 \u0635\u063a\u064a\u0631\u0629."}, "en": {"title": "The Name of de Lesseps", "place": "Alexandria and the Suez Canal, Egypt", "text": "Speaking in Alexandria on 26 July 1956, Gamal Abdel Nasser said the name of Ferdinand de Lesseps, the Frenchman who had the canal dug, again and again: it was the signal for Egyptian teams to occupy the offices of the Suez Canal Company, which was nationalised that night. In the autumn Israel, Britain and France attacked. Port Said was bombarded, but with both Washington and Moscow against them the British and the French had to leave before the year was out, and the canal stayed Egyptian."}, "ar": {"title": "\u0627\u0633\u0645 \u062f\u064a\u0644\u064a\u0633\u0628\u0633", "place": "\u0627\u0644\u0625\u0633\u0643\u0646\u062f\u0631\u064a\u0629 \u0648\u0642\u0646\u0627\u0629 \u0627\u0644\u0633\u0648\u064a\u0633\u060c \u0645\u0635\u0631", "text": "\u0641\u064a \u062e\u0637\u0627\u0628\u0647 \u0628\u0627\u0644\u0625\u0633\u0643\u0646\u062f\u0631\u064a\u0629 \u0641\u064a 26 \u062a\u0645\u0648\u0632 (\u064a\u0648\u0644\u064a\u0648) 1956 \u0643\u0631\u0651\u0631 \u062c\u0645\u0627\u0644 \u0639\u0628\u062f \u0627\u0644\u0646\u0627\u0635\u0631 \u0627\u0633\u0645 \u0641\u0631\u062f\u064a\u0646\u0627\u0646\u062f \u062f\u064a\u0644\u064a\u0633\u0628\u0633\u060c \u0627\u0644\u0641\u0631\u0646\u0633\u064a \u0627\u0644\u0630\u064a \u062d\u064f\u0641\u0631\u062a \u0627\u0644\u0642\u0646\u0627\u0629 \u0628\u0625\u062f\u0627\u0631\u062a\u0647: \u0643\u0627\u0646\u062a \u062a\u0644\u0643 \u0625\u0634\u0627\u0631\u0629 \u0625\u0644\u0649 \u0627\u0644\u0645\u062c\u0645\u0648\u0639\u0627\u062a \u0627\u0644\u0645\u0635\u0631\u064a\u0629 \u0628\u0623\u0646 \u062a\u0636\u0639 \u064a\u062f\u0647\u0627 \u0639\u0644\u0649 \u0645\u0643\u0627\u062a\u0628 \u0634\u0631\u0643\u0629 \u0642\u0646\u0627\u0629 \u0627\u0644\u0633\u0648\u064a\u0633 \u0627\u0644\u062a\u064a \u0623\u064f\u0645\u0650\u0651\u0645\u062a \u0641\u064a \u0627\u0644\u0644\u064a\u0644\u0629 \u0646\u0641\u0633\u0647\u0627. \u0648\u0641\u064a \u0627\u0644\u062e\u0631\u064a\u0641 \u0634\u0646\u0651\u062a \u0625\u0633\u0631\u0627\u0626\u064a\u0644 \u0648\u0628\u0631\u064a\u0637\u0627\u0646\u064a\u0627 \u0648\u0641\u0631\u0646\u0633\u0627 \u0627\u0644\u0639\u062f\u0648\u0627\u0646 \u0627\u0644\u062b\u0644\u0627\u062b\u064a. \u0642\u064f\u0635\u0641\u062a \u0628\u0648\u0631\u0633\u0639\u064a\u062f\u060c \u0644\u0643\u0646 \u0648\u0627\u0634\u0646\u0637\u0646 \u0648\u0645\u0648\u0633\u0643\u0648 \u0648\u0642\u0641\u062a\u0627 \u0643\u0644\u062a\u0627\u0647\u0645\u0627 \u0641\u064a \u0648\u062c\u0647 \u0627\u0644\u0645\u0639\u062a\u062f\u064a\u0646\u060c \u0641\u0627\u0636\u0637\u0631 \u0627\u0644\u0628\u0631\u064a\u0637\u0627\u0646\u064a\u0648\u0646 \u0648\u0627\u0644\u0641\u0631\u0646\u0633\u064a\u0648\u0646 \u0625\u0644\u0649 \u0627\u0644\u0631\u062d\u064a\u0644 \u0642\u0628\u0644 \u0646\u0647\u0627\u064a\u0629 \u0627\u0644\u0639\u0627\u0645\u060c \u0648\u0628\u0642\u064a\u062a \u0627\u0644\u0642\u0646\u0627\u0629 \u0645\u0635\u0631\u064a\u0629."}}, {"month": 8, "year": "1966", "picture": "8daa6ae92d320509.svg", "name": "08-wave-hill.svg", "width": 1200, "height": 900, "alt": {"en": "Red earth pours from a pale hand into an open black hand, before a great ochre sun.", "ar": "\u062a\u0631\u0627\u0628 \u0623\u062d\u0645\u0631 \u064a\u0646\u0633\u0643\u0628 \u0645\u0646 \u064a\u062f \u0641\u0627\u062a\u062d\u0629 \u0627\u0644\u0644\u0648\u0646 \u0641\u064a \u0643\u0641\u0651 \u0633\u0648\u062f\u0627\u0621 \u0645\u0641\u062a\u0648\u062d\u0629\u060c \u0648\u062e\u0644\u0641\u0647\u0645\u0627 \u0634\u0645\u0633 \u0635\u0641\u0631\u0627\u0621 \u0643\u0628\u064a\u0631\u0629."}, "en": {"title": "The Walk-Off", "place": "Wave Hill, Northern Territory, Australia", "text": "On 23 August 1966 Vincent Lingiari led about two hundred Gurindji stockmen, house servants and their families off Wave Hill, a cattle station of the British Vestey company. It began as a strike over wages and conditions; soon they said that they wanted their land. They stayed out for years, camped at Wattie Creek, until on 16 August 1975 prime minister Gough Whitlam poured a handful of red earth into Lingiari''s palm and handed back a part of it."}, "ar": {"title": "\u0627\u0644\u0631\u062d\u064a\u0644 \u0639\u0646 \u0648\u064a\u0641 \u0647\u064a\u0644", "place": "\u0648\u064a\u0641 \u0647\u064a\u0644\u060c \u0627\u0644\u0625\u0642\u0644\u064a\u0645 \u0627\u0644\u0634\u0645\u0627\u0644\u064a\u060c \u0623\u0633\u062a\u0631\u0627\u0644\u064a\u0627", "text": "\u0641\u064a 23 \u0622\u0628 (\u0623\u063a\u0633\u0637\u0633) 1966 \u0642\u0627\u062f \u0641\u0646\u0633\u0646\u062a \u0644\u064a\u0646\u063a\u064a\u0627\u0631\u064a \u0646\u062d\u0648 \u0645\u0626\u062a\u064a\u0646 \u0645\u0646 \u0634\u0639\u0628 \u0627\u0644\u063a\u0648\u0631\u064a\u0646\u062f\u062c\u064a\u060c \u0645\u0646 \u0631\u0639\u0627\u0629 \u0648\u062e\u062f\u0645 \u0645\u0646\u0627\u0632\u0644 \u0648\u0639\u0627\u0626\u0644\u0627\u062a\u0647\u0645\u060c \u0625\u0644\u0649 \u062e\u0627\u0631\u062c \u0648\u064a\u0641 \u0647\u064a\u0644\u060c \u0648\u0647\u064a \u0645\u0632\u0631\u0639\u0629 \u0645\u0627\u0634\u064a\u0629 \u062a\u0645\u0644\u0643\u0647\u0627 \u0634\u0631\u0643\u0629 \u0641\u064a\u0633\u062a\u064a \u0627\u0644\u0628\u0631\u064a\u0637\u0627\u0646\u064a\u0629. \u0628\u062f\u0623 \u0627\u0644\u0623\u0645\u0631 \u0625\u0636\u0631\u0627\u0628\u064b\u0627 \u0639\u0644\u0649 \u0627\u0644\u0623\u062c\u0648\u0631 \u0648\u0638\u0631\u0648\u0641 \u0627\u0644\u0639\u0645\u0644\u060c \u062b\u0645 \u0642\u0627\u0644\u0648\u0627 \u0625\u0646\u0647\u0645 \u064a\u0631\u064a\u062f\u0648\u0646 \u0623\u0631\u0636\u0647\u0645. \u0638\u0644\u0651\u0648\u0627 \u0633\u0646\u0648\u0627\u062a \u0641\u064a \u0645\u062e\u064a\u0645\u0647\u0645 \u0639\u0646\u062f \u0648\u0627\u062a\u064a \u0643\u0631\u064a\u0643\u060c \u0625\u0644\u0649 \u0623\u0646 \u0633\u0643\u0628 \u0631\u0626\u064a\u0633 \u0627\u0644\u0648\u0632\u0631\u0627\u0621 \u063a\u0648\u0641 \u0648\u064a\u062a\u0644\u0627\u0645 \u0641\u064a 16 \u0622\u0628 (\u0623\u063a\u0633\u0637\u0633) 1975 \u062d\u0641\u0646\u0629 \u0645\u0646 \u0627\u0644\u062a\u0631\u0627\u0628 \u0627\u0644\u0623\u062d\u0645\u0631 \u0641\u064a \u0643\u0641\u0651 \u0644\u064a\u0646\u063a\u064a\u0627\u0631\u064a \u0648\u0623\u0639\u0627\u062f \u0625\u0644\u064a\u0647\u0645 \u062c\u0632\u0621\u064b\u0627 \u0645\u0646\u0647\u0627."}}, {"month": 9, "year": "1973", "picture": "8f21e9cdf67ff822.svg", "name": "09-guinea-bissau.svg", "width": 1200, "height": 900, "alt": {"en": "A black star stands on the hills with both its lower points, like a tree; from them roots reach far down into the red soil.", "ar": "\u0646\u062c\u0645\u0629 \u0633\u0648\u062f\u0627\u0621 \u062a\u0642\u0641 \u0639\u0644\u0649 \u0627\u0644\u062a\u0644\u0627\u0644 \u0628\u0637\u0631\u0641\u064a\u0647\u0627 \u0627\u0644\u0633\u0641\u0644\u064a\u064a\u0646 \u0643\u0623\u0646\u0647\u0627 \u0634\u062c\u0631\u0629\u060c \u0648\u0645\u0646\u0647\u0645\u0627 \u062a\u0645\u062a\u062f \u0627\u0644\u062c\u0630\u0648\u0631 \u0639\u0645\u064a\u0642\u064b\u0627 \u0641\u064a \u0627\u0644\u062a\u0631\u0628\u0629 \u0627\u0644\u062d\u0645\u0631\u0627\u0621."}, "en": {"title": "Without Waiting for Lisbon", "place": "The hills of Bo\u00e9, Guinea-Bissau", "text": "On 20 January 1973 Am\u00edlcar Cabral, agronomist and a founder of the liberation movement PAIGC, was murdered in Conakry. On 24 September, in the liberated hills of Bo\u00e9, an elected assembly declared the independence of Guinea-Bissau without asking Portugal, and dozens of states recognised it within weeks. Seven months later Portuguese officers, many of whom had fought that lost war, brought down the dictatorship in Lisbon; in September 1974 Portugal recognised the republic too."}, "ar": {"title": "\u0645\u0646 \u062f\u0648\u0646 \u0627\u0646\u062a\u0638\u0627\u0631 \u0644\u0634\u0628\u0648\u0646\u0629", "place": "\u062a\u0644\u0627\u0644 \u0628\u0648\u064a\u060c \u063a\u064a\u0646\u064a\u0627 \u0628\u064a\u0633\u0627\u0648", "text": "\u0641\u064a 20 \u0643\u0627\u0646\u0648\u0646 \u0627\u0644\u062b\u0627\u0646\u064a (\u064a\u0646\u0627\u064a\u0631) 1973 \u0627\u063a\u062a\u064a\u0644 \u0641\u064a \u0643\u0648\u0646\u0627\u0643\u0631\u064a \u0623\u0645\u064a\u0644\u0643\u0627\u0631 \u0643\u0627\u0628\u0631\u0627\u0644\u060c \u0627\u0644\u0645\u0647\u0646\u062f\u0633 \u0627\u0644\u0632\u0631\u0627\u0639\u064a \u0648\u0623\u062d\u062f \u0645\u0624\u0633\u0633\u064a \u062d\u0631\u0643\u0629 \u0627\u0644\u062a\u062d\u0631\u064a\u0631 \u00ab\u0627\u0644\u062d\u0632\u0628 \u0627\u0644\u0623\u0641\u0631\u064a\u0642\u064a \u0644\u0627\u0633\u062a\u0642\u0644\u0627\u0644 \u063a\u064a\u0646\u064a\u0627 \u0648\u0627\u0644\u0631\u0623\u0633 \u0627\u0644\u0623\u062e\u0636\u0631\u00bb. \u0648\u0641\u064a 24 \u0623\u064a\u0644\u0648\u0644 (\u0633\u0628\u062a\u0645\u0628\u0631)\u060c \u0641\u064a \u062a\u0644\u0627\u0644 \u0628\u0648\u064a \u0627\u0644\u0645\u062d\u0631\u0631\u0629\u060c \u0623\u0639\u0644\u0646 \u0645\u062c\u0644\u0633 \u0645\u0646\u062a\u062e\u0628 \u0627\u0633\u062a\u0642\u0644\u0627\u0644 \u063a\u064a\u0646\u064a\u0627 \u0628\u064a\u0633\u0627\u0648 \u0645\u0646 \u062f\u0648\u0646 \u0627\u0633\u062a\u0626\u0630\u0627\u0646 \u0627\u0644\u0628\u0631\u062a\u063a\u0627\u0644\u060c \u0648\u0627\u0639\u062a\u0631\u0641\u062a \u0628\u0647\u0627 \u0639\u0634\u0631\u0627\u062a \u0627\u0644\u062f\u0648\u0644 \u0641\u064a \u063a\u0636\u0648\u0646 \u0623\u0633\u0627\u0628\u064a\u0639. \u0648\u0628\u0639\u062f \u0633\u0628\u0639\u0629 \u0623\u0634\u0647\u0631 \u0623\u0633\u0642\u0637 \u0636\u0628\u0627\u0637 \u0628\u0631\u062a\u063a\u0627\u0644\u064a\u0648\u0646\u060c \u0643\u062b\u064a\u0631 \u0645\u0646\u0647\u0645 \u062e\u0627\u0636\u0648\u0627 \u062a\u0644\u0643 \u0627\u0644\u062d\u0631\u0628 \u0627\u0644\u062e\u0627\u0633\u0631\u0629\u060c \u0627\u0644\u062f\u0643\u062a\u0627\u062a\u0648\u0631\u064a\u0629 \u0641\u064a \u0644\u0634\u0628\u0648\u0646\u0629. \u0648\u0641\u064a \u0623\u064a\u0644\u0648\u0644 (\u0633\u0628\u062a\u0645\u0628\u0631) 1974 \u0627\u0639\u062a\u0631\u0641\u062a \u0627\u0644\u0628\u0631\u062a\u063a\u0627\u0644 \u0623\u064a\u0636\u064b\u0627 \u0628\u0627\u0644\u062c\u0645\u0647\u0648\u0631\u064a\u0629."}}, {"month": 10, "year": "1968", "picture": "c6912b24804af5ac.svg", "name": "10-mexico-city.svg", "width": 1200, "height": 900, "alt": {"en": "Three figures on a winners'' podium marked 2, 1 and 3. Two raise a black-gloved fist; all three wear the same round badge.", "ar": "\u062b\u0644\u0627\u062b\u0629 \u0623\u0634\u062e\u0627\u0635 \u0639\u0644\u0649 \u0645\u0646\u0635\u0629 \u0627\u0644\u062a\u062a\u0648\u064a\u062c \u0648\u0639\u0644\u064a\u0647\u0627 \u0627\u0644\u0623\u0631\u0642\u0627\u0645 2 \u06481 \u06483. \u064a\u0631\u0641\u0639 \u0627\u062b\u0646\u0627\u0646 \u0645\u0646\u0647\u0645 \u0642\u0628\u0636\u0629 \u0641\u064a \u0642\u0641\u0627\u0632 \u0623\u0633\u0648\u062f\u060c \u0648\u064a\u062d\u0645\u0644 \u0627\u0644\u062b\u0644\u0627\u062b\u0629 \u0627\u0644\u0634\u0627\u0631\u0629 \u0627\u0644\u0645\u0633\u062a\u062f\u064a\u0631\u0629 \u0646\u0641\u0633\u0647\u0627."}, "en": {"title": "Three Badges", "place": "Mexico City, Mexico", "text": "On 2 October 1968 the Mexican army fired on a students'' rally in the square of Tlatelolco; ten days later the Olympic Games opened as planned. On the 16th Tommie Smith and John Carlos, first and third over 200 metres, stood on the podium without shoes and raised a gloved fist each while the anthem of the United States was played; both were sent home. All three men wore the badge of the Olympic Project for Human Rights: Peter Norman of Australia, who was second, had asked for one."}, "ar": {"title": "\u062b\u0644\u0627\u062b \u0634\u0627\u0631\u0627\u062a", "place": "\u0645\u0643\u0633\u064a\u0643\u0648\u060c \u0627\u0644\u0645\u0643\u0633\u064a\u0643", "text": "\u0641\u064a 2 \u062a\u0634\u0631\u064a\u0646 \u0627\u0644\u0623\u0648\u0644 (\u0623\u0643\u062a\u0648\u0628\u0631) 1968 \u0623\u0637\u0644\u0642 \u0627\u0644\u062c\u064a\u0634 \u0627\u0644\u0645\u0643\u0633\u064a\u0643\u064a \u0627\u0644\u0646\u0627\u0631 \u0639\u0644\u0649 \u062a\u062c\u0645\u0639 \u0644\u0644\u0637\u0644\u0627\u0628 \u0641\u064a \u0633\u0627\u062d\u0629 \u062a\u0644\u0627\u062a\u064a\u0644\u0648\u0644\u0643\u0648\u060c \u0648\u0628\u0639\u062f \u0639\u0634\u0631\u0629 \u0623\u064a\u0627\u0645 \u0627\u0641\u062a\u064f\u062a\u062d\u062a \u0627\u0644\u0623\u0644\u0639\u0627\u0628 \u0627\u0644\u0623\u0648\u0644\u0645\u0628\u064a\u0629 \u0643\u0645\u0627 \u0643\u0627\u0646 \u0645\u0642\u0631\u0631\u064b\u0627. \u0648\u0641\u064a \u0627\u0644\u0633\u0627\u062f\u0633 \u0639\u0634\u0631 \u0645\u0646\u0647 \u0648\u0642\u0641 \u062a\u0648\u0645\u064a \u0633\u0645\u064a\u062b \u0648\u062c\u0648\u0646 \u0643\u0627\u0631\u0644\u0648\u0633\u060c \u0627\u0644\u0623\u0648\u0644 \u0648\u0627\u0644\u062b\u0627\u0644\u062b \u0641\u064a \u0633\u0628\u0627\u0642 200 \u0645\u062a\u0631\u060c \u0639\u0644\u0649 \u0645\u0646\u0635\u0629 \u0627\u0644\u062a\u062a\u0648\u064a\u062c \u0628\u0644\u0627 \u0623\u062d\u0630\u064a\u0629\u060c \u0648\u0631\u0641\u0639 \u0643\u0644 \u0645\u0646\u0647\u0645\u0627 \u0642\u0628\u0636\u0629 \u0641\u064a \u0642\u0641\u0627\u0632 \u0623\u062b\u0646\u0627\u0621 \u0639\u0632\u0641 \u0646\u0634\u064a\u062f \u0627\u0644\u0648\u0644\u0627\u064a\u0627\u062a \u0627\u0644\u0645\u062a\u062d\u062f\u0629\u060c \u0641\u0623\u064f\u0639\u064a\u062f\u0627 \u0625\u0644\u0649 \u0628\u0644\u062f\u0647\u0645\u0627. \u0648\u062d\u0645\u0644 \u0627\u0644\u062b\u0644\u0627\u062b\u0629 \u0634\u0627\u0631\u0629 \u00ab\u0627\u0644\u0645\u0634\u0631\u0648\u0639 \u0627\u0644\u0623\u0648\u0644\u0645\u0628\u064a \u0644\u062d\u0642\u0648\u0642 \u0627\u0644\u0625\u0646\u0633\u0627\u0646\u00bb\u060c \u0641\u0642\u062f \u0637\u0644\u0628 \u0627\u0644\u0623\u0633\u062a\u0631\u0627\u0644\u064a \u0628\u064a\u062a\u0631 \u0646\u0648\u0631\u0645\u0627\u0646\u060c \u0635\u0627\u062d\u0628 \u0627\u0644\u0645\u0631\u0643\u0632 \u0627\u0644\u062b\u0627\u0646\u064a\u060c \u0648\u0627\u062d\u062f\u0629 \u0644\u0647 \u0623\u064a\u0636\u064b\u0627."}}, {"month": 11, "year": "1803", "picture": "c5bde35f43078545.svg", "name": "11-vertieres.svg", "width": 1200, "height": 900, "alt": {"en": "A tricolour from which the white has been torn. The blue-green and the red are being sewn together with black thread; the white falls away with a broken chain.", "ar": "\u0639\u0644\u0645 \u062b\u0644\u0627\u062b\u064a \u0627\u0644\u0623\u0644\u0648\u0627\u0646 \u0627\u0646\u062a\u064f\u0632\u0639 \u0645\u0646\u0647 \u0627\u0644\u0623\u0628\u064a\u0636. \u064a\u064f\u062e\u0627\u0637 \u0627\u0644\u0623\u0632\u0631\u0642 \u0627\u0644\u0645\u062e\u0636\u0631\u0651 \u0648\u0627\u0644\u0623\u062d\u0645\u0631 \u0645\u0639\u064b\u0627 \u0628\u062e\u064a\u0637 \u0623\u0633\u0648\u062f\u060c \u0648\u064a\u0633\u0642\u0637 \u0627\u0644\u0623\u0628\u064a\u0636 \u0628\u0639\u064a\u062f\u064b\u0627 \u0645\u0639 \u0633\u0644\u0633\u0644\u0629 \u0645\u0643\u0633\u0648\u0631\u0629."}, "en": {"title": "Verti\u00e8res", "place": "Near Cap-Fran\u00e7ais, Saint-Domingue (Haiti)", "text": "On 18 November 1803 the army of Jean-Jacques Dessalines, most of them people who had been slaves, stormed the fort of Verti\u00e8res and beat the French; their general, Rochambeau, capitulated the next day. On 1 January 1804 Dessalines declared the independence of Haiti, the first state to end slavery for good. In 1825 France, with warships off the coast, made Haiti promise 150 million francs to the former planters; the country was paying off the loans into the twentieth century."}, "ar": {"title": "\u0641\u064a\u0631\u062a\u064a\u064a\u0631", "place": "\u0642\u0631\u0628 \u0643\u0627\u0628 \u0641\u0631\u0627\u0646\u0633\u064a\u0647\u060c \u0633\u0627\u0646 \u062f\u0648\u0645\u064a\u0646\u063a (\u0647\u0627\u064a\u062a\u064a)", "text": "\u0641\u064a 18 \u062a\u0634\u0631\u064a\u0646 \u0627\u0644\u062b\u0627\u0646\u064a (\u0646\u0648\u0641\u0645\u0628\u0631) 1803 \u0627\u0642\u062a\u062d\u0645 \u062c\u064a\u0634 \u062c\u0627\u0646 \u062c\u0627\u0643 \u062f\u064a\u0633\u0627\u0644\u064a\u0646\u060c \u0648\u062c\u0644\u0651 \u0623\u0641\u0631\u0627\u062f\u0647 \u0643\u0627\u0646\u0648\u0627 \u0639\u0628\u064a\u062f\u064b\u0627\u060c \u062d\u0635\u0646 \u0641\u064a\u0631\u062a\u064a\u064a\u0631 \u0648\u0647\u0632\u0645 \u0627\u0644\u0641\u0631\u0646\u0633\u064a\u064a\u0646\u060c \u0648\u0627\u0633\u062a\u0633\u0644\u0645 \u0642\u0627\u0626\u062f\u0647\u0645 \u0627\u0644\u062c\u0646\u0631\u0627\u0644 \u0631\u0648\u0634\u0627\u0645\u0628\u0648 \u0641\u064a \u0627\u0644\u064a\u0648\u0645 \u0627\u0644\u062a\u0627\u0644\u064a. \u0648\u0641\u064a 1 \u0643\u0627\u0646\u0648\u0646 \u0627\u0644\u062b\u0627\u0646\u064a (\u064a\u0646\u0627\u064a\u0631) 1804 \u0623\u0639\u0644\u0646 \u062f\u064a\u0633\u0627\u0644\u064a\u0646 \u0627\u0633\u062a\u0642\u0644\u0627\u0644 \u0647\u0627\u064a\u062a\u064a\u060c \u0623\u0648\u0644 \u062f\u0648\u0644\u0629 \u0623\u0646\u0647\u062a \u0627\u0644\u0639\u0628\u0648\u062f\u064a\u0629 \u0646\u0647\u0627\u0626\u064a\u064b\u0627. \u0648\u0641\u064a \u0639\u0627\u0645 1825 \u0623\u0631\u063a\u0645\u062a\u0647\u0627 \u0641\u0631\u0646\u0633\u0627\u060c \u0648\u0633\u0641\u0646\u0647\u0627 \u0627\u0644\u062d\u0631\u0628\u064a\u0629 \u0642\u0628\u0627\u0644\u0629 \u0627\u0644\u0633\u0627\u062d\u0644\u060c \u0639\u0644\u0649 \u0627\u0644\u062a\u0639\u0647\u062f \u0628\u062f\u0641\u0639 150 \u0645\u0644\u064a\u0648\u0646 \u0641\u0631\u0646\u0643 \u0644\u0623\u0635\u062d\u0627\u0628 \u0627\u0644\u0645\u0632\u0627\u0631\u0639 \u0627\u0644\u0633\u0627\u0628\u0642\u064a\u0646\u060c \u0648\u0638\u0644 \u0627\u0644\u0628\u0644\u062f \u064a\u0633\u062f\u0651\u062f \u0627\u0644\u0642\u0631\u0648\u0636 \u062d\u062a\u0649 \u0627\u0644\u0642\u0631\u0646 \u0627\u0644\u0639\u0634\u0631\u064a\u0646."}}, {"month": 12, "year": "1600", "picture": "aa7e792563241c49.svg", "name": "12-east-india-company.svg", "width": 1200, "height": 900, "alt": {"en": "A black ship with the open mouth of a shark for a hull; its sails are ruled like the pages of a ledger. A gold coin hangs in the sky for a sun, and before the teeth floats a small red boat.", "ar": "\u0633\u0641\u064a\u0646\u0629 \u0633\u0648\u062f\u0627\u0621 \u0647\u064a\u0643\u0644\u0647\u0627 \u0641\u0645 \u0633\u0645\u0643\u0629 \u0642\u0631\u0634 \u0645\u0641\u062a\u0648\u062d\u060c \u0648\u0623\u0634\u0631\u0639\u062a\u0647\u0627 \u0645\u0633\u0637\u0651\u0631\u0629 \u0643\u0635\u0641\u062d\u0627\u062a \u062f\u0641\u062a\u0631 \u062d\u0633\u0627\u0628\u0627\u062a. \u0648\u0641\u064a \u0627\u0644\u0633\u0645\u0627\u0621 \u0642\u0637\u0639\u0629 \u0646\u0642\u062f \u0630\u0647\u0628\u064a\u0629 \u0628\u062f\u0644 \u0627\u0644\u0634\u0645\u0633\u060c \u0648\u0623\u0645\u0627\u0645 \u0627\u0644\u0623\u0633\u0646\u0627\u0646 \u0642\u0627\u0631\u0628 \u0623\u062d\u0645\u0631 \u0635\u063a\u064a\u0631."}, "en": {"title": "A Company Is Founded", "place": "London, England", "text": "On the last day of 1600 Elizabeth I gave a company of London merchants a charter and the sole right to all English trade east of the Cape of Good Hope. Their company came to have an army, courts and prisons of its own; from 1765 it collected the taxes of Bengal, and it went on collecting through the famine of 1770, in which millions died. In 1858, after a rising had shaken its rule, the Crown took India over; the shareholders were compensated."}, "ar": {"title": "\u062a\u0623\u0633\u064a\u0633 \u0634\u0631\u0643\u0629", "place": "\u0644\u0646\u062f\u0646\u060c \u0625\u0646\u062c\u0644\u062a\u0631\u0627", "text": "\u0641\u064a \u0627\u0644\u064a\u0648\u0645 \u0627\u0644\u0623\u062e\u064a\u0631 \u0645\u0646 \u0639\u0627\u0645 1600 \u0645\u0646\u062d\u062a \u0627\u0644\u0645\u0644\u0643\u0629 \u0625\u0644\u064a\u0632\u0627\u0628\u064a\u062b \u0627\u0644\u0623\u0648\u0644\u0649 \u0634\u0631\u0643\u0629 \u0645\u0646 \u062a\u062c\u0627\u0631 \u0644\u0646\u062f\u0646 \u0628\u0631\u0627\u0621\u0629 \u062a\u0623\u0633\u064a\u0633 \u0648\u062d\u0642 \u0627\u062d\u062a\u0643\u0627\u0631 \u0627\u0644\u062a\u062c\u0627\u0631\u0629 \u0627\u0644\u0625\u0646\u062c\u0644\u064a\u0632\u064a\u0629 \u0643\u0644\u0647\u0627 \u0634\u0631\u0642\u064a \u0631\u0623\u0633 \u0627\u0644\u0631\u062c\u0627\u0621 \u0627\u0644\u0635\u0627\u0644\u062d. \u0635\u0627\u0631 \u0644\u0634\u0631\u0643\u062a\u0647\u0645 \u062c\u064a\u0634 \u0648\u0645\u062d\u0627\u0643\u0645 \u0648\u0633\u062c\u0648\u0646 \u062e\u0627\u0635\u0629 \u0628\u0647\u0627\u060c \u0648\u0645\u0646\u0630 \u0639\u0627\u0645 1765 \u0631\u0627\u062d\u062a \u062a\u062c\u0628\u064a \u0636\u0631\u0627\u0626\u0628 \u0627\u0644\u0628\u0646\u063a\u0627\u0644\u060c \u0648\u0644\u0645 \u062a\u0643\u0641\u0651 \u0639\u0646 \u0627\u0644\u062c\u0628\u0627\u064a\u0629 \u0641\u064a \u0645\u062c\u0627\u0639\u0629 \u0639\u0627\u0645 1770 \u0627\u0644\u062a\u064a \u0623\u0648\u062f\u062a \u0628\u0627\u0644\u0645\u0644\u0627\u064a\u064a\u0646. \u0648\u0641\u064a \u0639\u0627\u0645 1858\u060c \u0628\u0639\u062f \u0627\u0646\u062a\u0641\u0627\u0636\u0629 \u0632\u0639\u0632\u0639\u062a \u062d\u0643\u0645\u0647\u0627\u060c \u062a\u0633\u0644\u0651\u0645 \u0627\u0644\u062a\u0627\u062c \u0627\u0644\u0628\u0631\u064a\u0637\u0627\u0646\u064a \u062d\u0643\u0645 \u0627\u0644\u0647\u0646\u062f\u060c \u0648\u0639\u064f\u0648\u0650\u0651\u0636 \u0627\u0644\u0645\u0633\u0627\u0647\u0645\u0648\u0646."}}]', '2026-11-23 02:40:23.894473+00');
INSERT INTO public.products VALUES (2, 'hammer-and-seed-poster', 1, 'goods', 'standard', true, '{"en": {"name": "Poster: Hammer and Seed", "tagline": "The January chapter, large enough for the wall", "blurb": "A hammer that has taken root, after the women of Seeds of Hope", "description": "Four women, a few household hammers and one jet fewer: the poster to the first chapter of the calendar. The handle has put\ndown roots and come into leaf.\n\nPrinted in four inks on heavy paper without gloss, rolled, and posted in a cardboard tube. In two sizes, without a frame.", "format": "A2 or A1, portrait, rolled in a tube", "paper": "Uncoated recycled paper, 170 g/m\u00b2"}, "ar": {"name": "\u0645\u0644\u0635\u0642: \u0627\u0644\u0645\u0637\u0631\u0642\u0629 \u0648\u0627\u0644\u0628\u0630\u0631\u0629", "tagline": "\u0641\u0635\u0644 \u0643\u0627\u0646\u0648\u0646 \u0627\u0644\u062b\u0627\u0646\u064a (\u064a\u0646\u0627\u064a\u0631) \u0628\u062d\u062c\u0645 \u064a\u0644\u064a\u0642 \u0628\u0627\u0644\u062c\u062f\u0627\u0631", "blurb": "\u0645\u0637\u0631\u0642\u0629 \u0636\u0631\u0628\u062a \u062c\u0630\u0648\u0631\u0647\u0627 \u0641\u064a \u0627\u0644\u0623\u0631\u0636\u060c \u062a\u062d\u064a\u0629 \u0644\u0646\u0633\u0627\u0621 \u00ab\u0628\u0630\u0648\u0631 \u0627\u0644\u0623\u0645\u0644\u00bb", "description": "\u0623\u0631\u0628\u0639 \u0646\u0633\u0627\u0621\u060c \u0648\u0628\u0636\u0639 \u0645\u0637\u0627\u0631\u0642 \u0645\u0646\u0632\u0644\u064a\u0629\u060c \u0648\u0637\u0627\u0626\u0631\u0629 \u062d\u0631\u0628\u064a\u0629 \u0623\u0642\u0644: \u0647\u0630\u0627 \u0645\u0644\u0635\u0642 \u0627\u0644\u0641\u0635\u0644 \u0627\u0644\u0623\u0648\u0644 \u0645\u0646 \u0627\u0644\u062a\u0642\u0648\u064a\u0645. \u0644\u0642\u062f \u0645\u062f\u0651 \u0645\u0642\u0628\u0636 \u0627\u0644\u0645\u0637\u0631\u0642\u0629 \u062c\u0630\u0648\u0631\u064b\u0627\n\u0648\u0623\u0648\u0631\u0642.\n\n\u0645\u0637\u0628\u0648\u0639 \u0628\u0623\u0631\u0628\u0639\u0629 \u0623\u0644\u0648\u0627\u0646 \u0639\u0644\u0649 \u0648\u0631\u0642 \u0633\u0645\u064a\u0643 \u063a\u064a\u0631 \u0644\u0627\u0645\u0639\u060c \u064a\u064f\u0644\u0641\u0651 \u0648\u064a\u064f\u0631\u0633\u0644 \u0641\u064a \u0623\u0646\u0628\u0648\u0628 \u0645\u0646 \u0627\u0644\u0648\u0631\u0642 \u0627\u0644\u0645\u0642\u0648\u0651\u0649. \u0645\u062a\u0648\u0641\u0631 \u0628\u0645\u0642\u0627\u0633\u064a\u0646\u060c \u0645\u0646 \u062f\u0648\u0646 \u0625\u0637\u0627\u0631.", "format": "A2 \u0623\u0648 A1\u060c \u0637\u0648\u0644\u064a\u060c \u0645\u0644\u0641\u0648\u0641 \u0641\u064a \u0623\u0646\u0628\u0648\u0628", "paper": "\u0648\u0631\u0642 \u063a\u064a\u0631 \u0645\u0635\u0642\u0648\u0644 \u0645\u0639\u0627\u062f \u062a\u062f\u0648\u064a\u0631\u0647 170 \u063a/\u0645\u00b2"}}', '{"maker": {"name": "Rotes Rad Printing Co-operative (demonstration)", "address": ["Beispielweg 12", "04277 Leipzig", "Germany"], "email": "press@calendar.example"}}', '[{"file": "aa33577caa4721ad.svg", "name": "poster.svg", "width": 1200, "height": 1697, "alt": {"en": "Poster: a black hammer stands upright before an ochre sun. Its handle has roots that reach into red earth, and two large teal leaves grow from it.", "ar": "\u0645\u0644\u0635\u0642: \u0645\u0637\u0631\u0642\u0629 \u0633\u0648\u062f\u0627\u0621 \u0645\u0646\u062a\u0635\u0628\u0629 \u0623\u0645\u0627\u0645 \u0634\u0645\u0633 \u0635\u0641\u0631\u0627\u0621. \u0644\u0645\u0642\u0628\u0636\u0647\u0627 \u062c\u0630\u0648\u0631 \u0645\u0645\u062a\u062f\u0629 \u0641\u064a \u062a\u0631\u0628\u0629 \u062d\u0645\u0631\u0627\u0621\u060c \u0648\u062a\u0646\u0628\u062a \u0645\u0646\u0647 \u0648\u0631\u0642\u062a\u0627\u0646 \u0643\u0628\u064a\u0631\u062a\u0627\u0646 \u0628\u0644\u0648\u0646 \u0623\u0632\u0631\u0642 \u0645\u062e\u0636\u0631\u0651."}}]', '[]', '2026-11-23 02:40:23.894473+00');
INSERT INTO public.products VALUES (3, 'twelve-chapters-a-reader', 2, 'goods', 'book', true, '{"en": {"name": "Twelve Chapters: A Reader", "tagline": "The essays behind the calendar", "blurb": "Twelve essays, one for each month, for those who want to know how the story went on", "description": "A calendar page has room for three sentences. The reader has room for the rest: who these people were before, what became of them\nafterwards, which of the stories told about them are not true, and what to read next.\n\nEach essay closes with its sources. A note at the end says what we left out and why.\n\nIn English. This book belongs to a demonstration shop and has no ISBN.", "format": "Paperback, 148 \u00d7 210 mm, 192 pages", "paper": "Uncoated recycled paper, 90 g/m\u00b2; cover 300 g/m\u00b2"}, "ar": {"name": "\u0627\u062b\u0646\u0627 \u0639\u0634\u0631 \u0641\u0635\u0644\u064b\u0627: \u0643\u062a\u0627\u0628 \u0644\u0644\u0642\u0631\u0627\u0621\u0629", "tagline": "\u0627\u0644\u0645\u0642\u0627\u0644\u0627\u062a \u0627\u0644\u062a\u064a \u0648\u0631\u0627\u0621 \u0627\u0644\u062a\u0642\u0648\u064a\u0645", "blurb": "\u0627\u062b\u0646\u062a\u0627 \u0639\u0634\u0631\u0629 \u0645\u0642\u0627\u0644\u0629\u060c \u0644\u0643\u0644 \u0634\u0647\u0631 \u0645\u0642\u0627\u0644\u0629\u060c \u0644\u0645\u0646 \u064a\u0631\u064a\u062f \u0623\u0646 \u064a\u0639\u0631\u0641 \u0643\u064a\u0641 \u0627\u0633\u062a\u0645\u0631\u062a \u0627\u0644\u0642\u0635\u0629", "description": "\u062a\u062a\u0633\u0639 \u0635\u0641\u062d\u0629 \u0627\u0644\u062a\u0642\u0648\u064a\u0645 \u0644\u062b\u0644\u0627\u062b \u062c\u0645\u0644\u060c \u0648\u064a\u062a\u0633\u0639 \u0647\u0630\u0627 \u0627\u0644\u0643\u062a\u0627\u0628 \u0644\u0644\u0628\u0627\u0642\u064a: \u0645\u0646 \u0643\u0627\u0646 \u0647\u0624\u0644\u0627\u0621 \u0627\u0644\u0646\u0627\u0633 \u0642\u0628\u0644 \u0630\u0644\u0643\u060c \u0648\u0645\u0627\u0630\u0627 \u062d\u0644\u0651 \u0628\u0647\u0645 \u0628\u0639\u062f\u0647\u060c \u0648\u0623\u064a \u0627\u0644\u062d\u0643\u0627\u064a\u0627\u062a \u0627\u0644\u0645\u0631\u0648\u064a\u0629 \u0639\u0646\u0647\u0645 \u063a\u064a\u0631\n\u0635\u062d\u064a\u062d\u060c \u0648\u0645\u0627\u0630\u0627 \u0646\u0642\u0631\u0623 \u0628\u0639\u062f \u0630\u0644\u0643.\n\n\u062a\u0646\u062a\u0647\u064a \u0643\u0644 \u0645\u0642\u0627\u0644\u0629 \u0628\u0645\u0635\u0627\u062f\u0631\u0647\u0627\u060c \u0648\u0641\u064a \u0622\u062e\u0631 \u0627\u0644\u0643\u062a\u0627\u0628 \u0643\u0644\u0645\u0629 \u0639\u0645\u0651\u0627 \u062a\u0631\u0643\u0646\u0627\u0647 \u0648\u0644\u0645\u0627\u0630\u0627.\n\n\u0628\u0627\u0644\u0625\u0646\u062c\u0644\u064a\u0632\u064a\u0629. \u0647\u0630\u0627 \u0627\u0644\u0643\u062a\u0627\u0628 \u062c\u0632\u0621 \u0645\u0646 \u0645\u062a\u062c\u0631 \u062a\u062c\u0631\u064a\u0628\u064a\u060c \u0648\u0644\u064a\u0633 \u0644\u0647 \u0631\u0642\u0645 \u062f\u0648\u0644\u064a \u0645\u0639\u064a\u0627\u0631\u064a (ISBN).", "format": "\u063a\u0644\u0627\u0641 \u0648\u0631\u0642\u064a\u060c 148 \u00d7 210 \u0645\u0645\u060c 192 \u0635\u0641\u062d\u0629", "paper": "\u0648\u0631\u0642 \u063a\u064a\u0631 \u0645\u0635\u0642\u0648\u0644 \u0645\u0639\u0627\u062f \u062a\u062f\u0648\u064a\u0631\u0647 90 \u063a/\u0645\u00b2\u060c \u0648\u0627\u0644\u063a\u0644\u0627\u0641 300 \u063a/\u0645\u00b2"}}', '{"maker": {"name": "Rotes Rad Printing Co-operative (demonstration)", "address": ["Beispielweg 12", "04277 Leipzig", "Germany"], "email": "press@calendar.example"}}', '[{"file": "58e5d8e2cc2f6daa.svg", "name": "book.svg", "width": 1200, "height": 1697, "alt": {"en": "Book cover: out of an open book rise twelve coloured bands, like pages and like the rays of a sun, on black. Above them a red 12.", "ar": "\u063a\u0644\u0627\u0641 \u0643\u062a\u0627\u0628: \u0645\u0646 \u0643\u062a\u0627\u0628 \u0645\u0641\u062a\u0648\u062d \u064a\u0631\u062a\u0641\u0639 \u0627\u062b\u0646\u0627 \u0639\u0634\u0631 \u0634\u0631\u064a\u0637\u064b\u0627 \u0645\u0644\u0648\u0651\u0646\u064b\u0627\u060c \u0643\u0623\u0646\u0647\u0627 \u0635\u0641\u062d\u0627\u062a \u0648\u0643\u0623\u0646\u0647\u0627 \u0623\u0634\u0639\u0629 \u0634\u0645\u0633\u060c \u0639\u0644\u0649 \u062e\u0644\u0641\u064a\u0629 \u0633\u0648\u062f\u0627\u0621. \u0648\u0641\u0648\u0642\u0647\u0627 \u0627\u0644\u0631\u0642\u0645 12 \u0628\u0627\u0644\u0623\u062d\u0645\u0631."}}]', '[]', '2026-11-23 02:40:23.894473+00');
INSERT INTO public.products VALUES (4, 'internationalism-calendar-2026-pdf', 3, 'digital', 'digital', true, '{"en": {"name": "2026 Internationalism Calendar, to print yourself", "tagline": "The whole calendar as a PDF", "blurb": "For countries that the post does not reach in time, and for printers who like to print", "description": "All twelve chapters and the cover as one PDF: twenty-eight pages in A4 landscape, made to be printed at home, at school or at the copy shop\naround the corner. Two pages on A4 hang together as one month.\n\nNothing is posted. The link comes with the order. Print as many copies as you, your family or your group can use; please do not sell\nthem.", "format": "PDF, 28 pages, A4 landscape", "paper": "Yours; 120 g/m\u00b2 or heavier hangs best"}, "ar": {"name": "\u062a\u0642\u0648\u064a\u0645 \u0627\u0644\u0623\u0645\u0645\u064a\u0629 2026 \u0644\u0644\u0637\u0628\u0627\u0639\u0629 \u0627\u0644\u0645\u0646\u0632\u0644\u064a\u0629", "tagline": "\u0627\u0644\u062a\u0642\u0648\u064a\u0645 \u0643\u0627\u0645\u0644\u064b\u0627 \u0628\u0635\u064a\u063a\u0629 PDF", "blurb": "\u0644\u0644\u0628\u0644\u062f\u0627\u0646 \u0627\u0644\u062a\u064a \u0644\u0627 \u064a\u0635\u0644\u0647\u0627 \u0627\u0644\u0628\u0631\u064a\u062f \u0641\u064a \u0627\u0644\u0648\u0642\u062a \u0627\u0644\u0645\u0646\u0627\u0633\u0628\u060c \u0648\u0644\u0645\u0646 \u064a\u062d\u0628\u0648\u0646 \u0627\u0644\u0637\u0628\u0627\u0639\u0629 \u0628\u0623\u0646\u0641\u0633\u0647\u0645", "description": "\u0627\u0644\u0641\u0635\u0648\u0644 \u0627\u0644\u0627\u062b\u0646\u0627 \u0639\u0634\u0631 \u0643\u0644\u0647\u0627 \u0645\u0639 \u0627\u0644\u063a\u0644\u0627\u0641 \u0641\u064a \u0645\u0644\u0641 PDF \u0648\u0627\u062d\u062f: \u062b\u0645\u0627\u0646\u064d \u0648\u0639\u0634\u0631\u0648\u0646 \u0635\u0641\u062d\u0629 \u0628\u0642\u064a\u0627\u0633 A4 \u0623\u0641\u0642\u064a\u060c \u0645\u0639\u062f\u0651\u0629 \u0644\u0644\u0637\u0628\u0627\u0639\u0629 \u0641\u064a \u0627\u0644\u0628\u064a\u062a \u0623\u0648 \u0627\u0644\u0645\u062f\u0631\u0633\u0629 \u0623\u0648 \u0623\u0642\u0631\u0628 \u0645\u062d\u0644\n\u062a\u0635\u0648\u064a\u0631. \u0643\u0644 \u0635\u0641\u062d\u062a\u064a\u0646 \u0645\u0646 A4 \u062a\u064f\u0639\u0644\u064e\u0651\u0642\u0627\u0646 \u0645\u0639\u064b\u0627 \u0634\u0647\u0631\u064b\u0627 \u0648\u0627\u062d\u062f\u064b\u0627.\n\n\u0644\u0627 \u064a\u064f\u0631\u0633\u0644 \u0634\u064a\u0621 \u0628\u0627\u0644\u0628\u0631\u064a\u062f\u060c \u0648\u064a\u0635\u0644 \u0627\u0644\u0631\u0627\u0628\u0637 \u0645\u0639 \u0627\u0644\u0637\u0644\u0628. \u0627\u0637\u0628\u0639\u0648\u0627 \u0645\u0646\u0647 \u0645\u0627 \u062a\u062d\u062a\u0627\u062c\u0648\u0646 \u0625\u0644\u064a\u0647 \u0623\u0646\u062a\u0645 \u0623\u0648 \u0639\u0627\u0626\u0644\u062a\u0643\u0645 \u0623\u0648 \u0645\u062c\u0645\u0648\u0639\u062a\u0643\u0645\u060c \u0648\u0646\u0631\u062c\u0648 \u0623\u0644\u0627 \u062a\u0628\u064a\u0639\u0648\u0627 \u0627\u0644\u0646\u0633\u062e.", "format": "\u0645\u0644\u0641 PDF\u060c 28 \u0635\u0641\u062d\u0629\u060c A4 \u0623\u0641\u0642\u064a", "paper": "\u0648\u0631\u0642\u0643\u0645 \u0623\u0646\u062a\u0645\u060c \u0648\u0627\u0644\u0623\u0646\u0633\u0628 120 \u063a/\u0645\u00b2 \u0641\u0623\u0643\u062b\u0631"}}', '{"year": 2026, "needed_by": "2026-01-01"}', '[{"file": "088c0d3d00bd2142.svg", "name": "pdf.svg", "width": 1200, "height": 1697, "alt": {"en": "A calendar page with its grid of days, folded into a paper plane, crosses an ochre sky with a red sun, above teal and black hills.", "ar": "\u0635\u0641\u062d\u0629 \u062a\u0642\u0648\u064a\u0645 \u0639\u0644\u064a\u0647\u0627 \u0645\u0631\u0628\u0639\u0627\u062a \u0627\u0644\u0623\u064a\u0627\u0645\u060c \u0645\u0637\u0648\u064a\u0629 \u0639\u0644\u0649 \u0634\u0643\u0644 \u0637\u0627\u0626\u0631\u0629 \u0648\u0631\u0642\u064a\u0629\u060c \u062a\u0639\u0628\u0631 \u0633\u0645\u0627\u0621 \u0635\u0641\u0631\u0627\u0621 \u0641\u064a\u0647\u0627 \u0634\u0645\u0633 \u062d\u0645\u0631\u0627\u0621\u060c \u0641\u0648\u0642 \u062a\u0644\u0627\u0644 \u0632\u0631\u0642\u0627\u0621 \u0645\u062e\u0636\u0631\u0651\u0629 \u0648\u0633\u0648\u062f\u0627\u0621."}}]', '[]', '2026-11-23 02:40:23.894473+00');
INSERT INTO public.refunds VALUES (1, 'AXPN-HR1D-1', 'pi_f7279f5935ddac759f44f849', 2020, 'EUR', 'refund-re_985e7838b1bd159e52da2c25', '{}', 'succeeded', 're_985e7838b1bd159e52da2c25', NULL, 'shop', '2026-10-05 09:20:20.945845+00', '2026-10-05 09:20:20.945845+00');
INSERT INTO public.sign_up_links VALUES ('05354af8085b79cf590ddc27699b3641bf9876a545a1c39ab23cb9962c8f02cf', 1, '2026-11-30 02:40:24.027245+00', NULL);
INSERT INTO public.staff VALUES (1, 'ana@shop.example', 'admin', NULL, 'XTOESWREGYA5Y66544TFP75SQMZNQABA', 0, 1, '2026-11-23 02:40:24.027245+00', NULL, NULL);
INSERT INTO public.stock_items VALUES ('BOOK-12', 605, 5);
INSERT INTO public.stock_items VALUES ('CAL-2026', 1200, 0);
INSERT INTO public.stock_items VALUES ('POSTER-A1', 250, 0);
INSERT INTO public.stock_items VALUES ('POSTER-A2', 402, 2);
INSERT INTO public.stock_moves VALUES (1, 'CAL-2026', 1200, 0, 'opening', 'opening stock', '2026-11-23 02:40:23.894473+00');
INSERT INTO public.stock_moves VALUES (2, 'POSTER-A2', 400, 0, 'opening', 'opening stock', '2026-11-23 02:40:23.894473+00');
INSERT INTO public.stock_moves VALUES (3, 'POSTER-A1', 250, 0, 'opening', 'opening stock', '2026-11-23 02:40:23.894473+00');
INSERT INTO public.stock_moves VALUES (4, 'BOOK-12', 600, 0, 'opening', 'opening stock', '2026-11-23 02:40:23.894473+00');
INSERT INTO public.stock_moves VALUES (5, 'BOOK-12', 14, 0, 'delivery', 'make-orders', '2026-05-31 23:34:04.945845+00');
INSERT INTO public.stock_moves VALUES (6, 'CAL-2026', 3, 0, 'delivery', 'make-orders', '2026-05-31 23:34:04.945845+00');
INSERT INTO public.stock_moves VALUES (7, 'POSTER-A1', 9, 0, 'delivery', 'make-orders', '2026-05-31 23:34:04.945845+00');
INSERT INTO public.stock_moves VALUES (8, 'POSTER-A2', 5, 0, 'delivery', 'make-orders', '2026-05-31 23:34:04.945845+00');
INSERT INTO public.stock_moves VALUES (9, 'BOOK-12', 0, 1, 'reserve', 'X23N-5CJ3-M', '2026-05-31 23:34:04.945845+00');
INSERT INTO public.stock_moves VALUES (10, 'BOOK-12', -1, -1, 'pack', 'X23N-5CJ3-M', '2026-06-02 01:34:04.945845+00');
INSERT INTO public.stock_moves VALUES (11, 'POSTER-A2', 0, 1, 'reserve', 'XXTR-R355-J', '2026-06-02 13:27:37.945845+00');
INSERT INTO public.stock_moves VALUES (12, 'POSTER-A2', -1, -1, 'pack', 'XXTR-R355-J', '2026-06-03 15:27:37.945845+00');
INSERT INTO public.stock_moves VALUES (13, 'POSTER-A2', 0, 1, 'reserve', 'SNZD-PMM1-J', '2026-06-03 06:23:44.945845+00');
INSERT INTO public.stock_moves VALUES (14, 'POSTER-A2', -1, -1, 'pack', 'SNZD-PMM1-J', '2026-06-04 08:23:44.945845+00');
INSERT INTO public.stock_moves VALUES (15, 'CAL-2026', 0, 2, 'reserve', '7Q7M-9V1V-B', '2026-06-04 18:32:01.945845+00');
INSERT INTO public.stock_moves VALUES (16, 'CAL-2026', -2, -2, 'pack', '7Q7M-9V1V-B', '2026-06-05 20:32:01.945845+00');
INSERT INTO public.stock_moves VALUES (17, 'CAL-2026', 0, 1, 'reserve', '313J-19PV-X', '2026-06-05 10:45:36.945845+00');
INSERT INTO public.stock_moves VALUES (18, 'CAL-2026', 0, -1, 'release', '313J-19PV-X', '2026-06-06 16:45:36.945845+00');
INSERT INTO public.stock_moves VALUES (19, 'BOOK-12', 0, 1, 'reserve', '9H9Z-K4SV-V', '2026-06-07 17:03:50.945845+00');
INSERT INTO public.stock_moves VALUES (20, 'BOOK-12', -1, -1, 'pack', '9H9Z-K4SV-V', '2026-06-08 19:03:50.945845+00');
INSERT INTO public.stock_moves VALUES (21, 'POSTER-A1', 0, 1, 'reserve', '9W87-N3VT-A', '2026-06-08 21:04:47.945845+00');
INSERT INTO public.stock_moves VALUES (22, 'POSTER-A1', -1, -1, 'pack', '9W87-N3VT-A', '2026-06-09 23:04:47.945845+00');
INSERT INTO public.stock_moves VALUES (23, 'POSTER-A2', 0, 1, 'reserve', 'WFSB-KW6D-6', '2026-06-09 16:36:30.945845+00');
INSERT INTO public.stock_moves VALUES (24, 'POSTER-A2', -1, -1, 'pack', 'WFSB-KW6D-6', '2026-06-10 18:36:30.945845+00');
INSERT INTO public.stock_moves VALUES (25, 'BOOK-12', 0, 1, 'reserve', '64T1-FMT9-M', '2026-06-23 13:42:42.945845+00');
INSERT INTO public.stock_moves VALUES (26, 'BOOK-12', -1, -1, 'pack', '64T1-FMT9-M', '2026-06-24 15:42:42.945845+00');
INSERT INTO public.stock_moves VALUES (27, 'POSTER-A1', 0, 1, 'reserve', 'HJWV-EBZ5-2', '2026-07-11 08:13:18.945845+00');
INSERT INTO public.stock_moves VALUES (28, 'POSTER-A1', -1, -1, 'pack', 'HJWV-EBZ5-2', '2026-07-12 10:13:18.945845+00');
INSERT INTO public.stock_moves VALUES (29, 'POSTER-A1', 0, 3, 'reserve', 'HPEX-AJBG-S', '2026-07-13 15:13:27.945845+00');
INSERT INTO public.stock_moves VALUES (30, 'POSTER-A1', -3, -3, 'pack', 'HPEX-AJBG-S', '2026-07-14 17:13:27.945845+00');
INSERT INTO public.stock_moves VALUES (31, 'POSTER-A2', 0, 1, 'reserve', 'ZG7X-G31R-Q', '2026-08-16 11:26:11.945845+00');
INSERT INTO public.stock_moves VALUES (32, 'POSTER-A2', 0, -1, 'release', 'ZG7X-G31R-Q', '2026-08-17 17:26:11.945845+00');
INSERT INTO public.stock_moves VALUES (33, 'BOOK-12', 0, 1, 'reserve', '96FF-VV7K-R', '2026-09-03 08:07:28.945845+00');
INSERT INTO public.stock_moves VALUES (34, 'BOOK-12', 0, -1, 'release', '96FF-VV7K-R', '2026-09-03 09:09:28.945845+00');
INSERT INTO public.stock_moves VALUES (35, 'CAL-2026', 0, 1, 'reserve', '946Y-9F4W-F', '2026-09-10 23:56:23.945845+00');
INSERT INTO public.stock_moves VALUES (36, 'CAL-2026', -1, -1, 'pack', '946Y-9F4W-F', '2026-09-12 01:56:23.945845+00');
INSERT INTO public.stock_moves VALUES (37, 'BOOK-12', 0, 1, 'reserve', '3WNM-389E-7', '2026-09-30 15:17:16.945845+00');
INSERT INTO public.stock_moves VALUES (38, 'BOOK-12', -1, -1, 'pack', '3WNM-389E-7', '2026-10-01 17:17:16.945845+00');
INSERT INTO public.stock_moves VALUES (39, 'POSTER-A1', 0, 3, 'reserve', '9HRA-A2EC-1', '2026-10-03 19:18:12.945845+00');
INSERT INTO public.stock_moves VALUES (40, 'POSTER-A1', -3, -3, 'pack', '9HRA-A2EC-1', '2026-10-04 21:18:12.945845+00');
INSERT INTO public.stock_moves VALUES (41, 'POSTER-A1', 0, 1, 'reserve', 'AXPN-HR1D-1', '2026-10-04 03:20:20.945845+00');
INSERT INTO public.stock_moves VALUES (42, 'POSTER-A1', 0, -1, 'release', 'AXPN-HR1D-1', '2026-10-05 09:20:20.945845+00');
INSERT INTO public.stock_moves VALUES (43, 'BOOK-12', 0, 1, 'reserve', 'Q4DN-TG4J-E', '2026-10-07 09:49:52.945845+00');
INSERT INTO public.stock_moves VALUES (44, 'BOOK-12', -1, -1, 'pack', 'Q4DN-TG4J-E', '2026-10-08 11:49:52.945845+00');
INSERT INTO public.stock_moves VALUES (45, 'BOOK-12', 0, 1, 'reserve', '7YY2-5TMX-J', '2026-10-15 02:41:31.945845+00');
INSERT INTO public.stock_moves VALUES (46, 'BOOK-12', -1, -1, 'pack', '7YY2-5TMX-J', '2026-10-16 04:41:31.945845+00');
INSERT INTO public.stock_moves VALUES (47, 'POSTER-A1', 0, 1, 'reserve', 'JPZP-5K4G-C', '2026-10-17 22:17:06.945845+00');
INSERT INTO public.stock_moves VALUES (48, 'POSTER-A1', -1, -1, 'pack', 'JPZP-5K4G-C', '2026-10-19 00:17:06.945845+00');
INSERT INTO public.stock_moves VALUES (49, 'BOOK-12', 0, 1, 'reserve', '6MB2-FW3M-F', '2026-10-18 04:11:23.945845+00');
INSERT INTO public.stock_moves VALUES (50, 'BOOK-12', -1, -1, 'pack', '6MB2-FW3M-F', '2026-10-19 06:11:23.945845+00');
INSERT INTO public.stock_moves VALUES (51, 'BOOK-12', 0, 2, 'reserve', '3JBK-Z8JD-8', '2026-11-06 05:33:58.945845+00');
INSERT INTO public.stock_moves VALUES (52, 'BOOK-12', -2, -2, 'pack', '3JBK-Z8JD-8', '2026-11-07 07:33:58.945845+00');
INSERT INTO public.stock_moves VALUES (53, 'POSTER-A2', 0, 2, 'reserve', 'DZJY-97XE-F', '2026-11-17 13:11:17.945845+00');
INSERT INTO public.stock_moves VALUES (54, 'BOOK-12', 0, 5, 'reserve', 'BMJT-55WV-X', '2026-11-23 02:05:58.945845+00');
INSERT INTO public.variants VALUES ('CAL-2026', 1, 0, '{}', 420, '4910.00', 'DE', 'Printed wall calendar', 'DEROTRAD12LEI', 10, NULL);
INSERT INTO public.variants VALUES ('POSTER-A2', 2, 0, '{"en": "A2 (420 \u00d7 594 mm)", "ar": "A2 (420 \u00d7 594 \u0645\u0645)"}', 150, '4911.91', 'DE', 'Printed poster, A2', 'DEROTRAD12LEI', 10, NULL);
INSERT INTO public.variants VALUES ('POSTER-A1', 2, 1, '{"en": "A1 (594 \u00d7 841 mm)", "ar": "A1 (594 \u00d7 841 \u0645\u0645)"}', 240, '4911.91', 'DE', 'Printed poster, A1', 'DEROTRAD12LEI', 10, NULL);
INSERT INTO public.variants VALUES ('BOOK-12', 3, 0, '{}', 310, '4901.99', 'DE', 'Printed book', 'DEROTRAD12LEI', 10, NULL);
INSERT INTO public.variants VALUES ('CAL-2026-PDF', 4, 0, '{}', 0, NULL, NULL, NULL, NULL, 1, NULL);
SELECT pg_catalog.setval('public.attention_items_id_seq', 1, false);
SELECT pg_catalog.setval('public.audit_id_seq', 1, true);
SELECT pg_catalog.setval('public.cases_id_seq', 1, false);
SELECT pg_catalog.setval('public.money_ledger_id_seq', 21, true);
SELECT pg_catalog.setval('public.order_addresses_id_seq', 25, true);
SELECT pg_catalog.setval('public.order_events_id_seq', 87, true);
SELECT pg_catalog.setval('public.order_line_taxes_id_seq', 54, true);
SELECT pg_catalog.setval('public.order_lines_id_seq', 54, true);
SELECT pg_catalog.setval('public.orders_id_seq', 25, true);
SELECT pg_catalog.setval('public.outbox_id_seq', 1, false);
SELECT pg_catalog.setval('public.parcels_id_seq', 24, true);
SELECT pg_catalog.setval('public.payment_attempts_id_seq', 24, true);
SELECT pg_catalog.setval('public.prices_id_seq', 10, true);
SELECT pg_catalog.setval('public.products_id_seq', 4, true);
SELECT pg_catalog.setval('public.refunds_id_seq', 1, true);
SELECT pg_catalog.setval('public.staff_id_seq', 1, true);
SELECT pg_catalog.setval('public.stock_moves_id_seq', 54, true);
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
