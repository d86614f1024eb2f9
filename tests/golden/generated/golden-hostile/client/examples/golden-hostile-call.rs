// Written by typewright from hostile.json. Change the document, not this file, and run: typewright generate

//! Calls one operation of the stub: `cargo run -p golden-hostile-server --example golden-hostile-stub`.

use golden_hostile_client::{Client, api};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::builder()
        .base_url("http://127.0.0.1:8080")
        .s0_u202e_gnihtemos("credential")
        .s1_u2066_isolated_u2069("credential")
        .s2_u202a_a_u202c("credential")
        .s3_u61c_mark("credential")
        .s4bell("credential")
        .s5nothing("credential")
        .s6escape_31m("credential")
        .s7delete("credential")
        .s8next_u85_line("credential")
        .s9separator_u2028_line("credential")
        .s10bare_return("credential")
        .s11two_lines("credential")
        .s12two_lines("credential")
        .s13tab_bed("credential")
        .s14_ufeff_marked("credential")
        .s15zero_u200b_width("credential")
        .s16quote_quote("credential")
        .s17raw("credential")
        .s18back_slash("credential")
        .s19ends_with("credential")
        .s20_fn_f("credential")
        .s21_inner("credential")
        .s22_outer("credential")
        .s23_no_std("credential")
        .s24_doc_x("credential")
        .s25_rust_fn_f("credential")
        .s26("credential")
        .s27_single_and_a("credential")
        .s28_slug_docs("credential")
        .s29_0_x_s("credential")
        .s30_script_script_alert_1_script("credential")
        .s31_b_amp_b("credential")
        .s32_dependencies_evil("credential")
        .s33_evil_1("credential")
        .s34include_etc_passwd("credential")
        .s35concat_compile_error_x("credential")
        .s36crate_self_super_self("credential")
        .s37_a_b_c("credential")
        .s38_indented_list_1_item_quotation("credential")
        .s39unicode_crab_bismillah_ar_rahman_ar_rahimi("credential")
        .build()?;
    let response = client.o0_u202e_gnihtemos(api::O0U202eGnihtemos::new()).await?;
    println!("{response:#?}");
    Ok(())
}
