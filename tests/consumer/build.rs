fn main() {
    typewright::Build::new("notes.yaml").client().server().emit();
    typewright::Build::new("../golden/tags.yaml").client().emit();
}
