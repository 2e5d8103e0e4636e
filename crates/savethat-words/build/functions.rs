//! A function for every message.

use std::{error::Error, fmt::Write as _};

use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Pattern, PatternElement},
    parser,
};

pub(crate) fn of(messages: &str) -> Result<String, Box<dyn Error>> {
    let resource =
        parser::parse(messages).map_err(|(_, errors)| format!("the English messages: {errors:?}"))?;
    let (mut makers, mut methods) = (String::new(), String::new());
    for entry in &resource.body {
        let Entry::Message(message) = entry else { continue };
        let Some(pattern) = &message.value else { continue };
        let mut values = Vec::new();
        in_pattern(pattern, &mut values);
        let (id, name) = (message.id.name, message.id.name.replace('-', "_"));
        let doc = format!("{:?}", text(messages, id));
        let typed: Vec<_> =
            values.iter().map(|value| format!("{}: impl Into<Value>", value.replace('-', "_"))).collect();
        let passed: Vec<_> = values.iter().map(|value| value.replace('-', "_")).collect();
        let put: Vec<_> =
            values.iter().map(|value| format!("({value:?}, {}.into())", value.replace('-', "_"))).collect();
        let (typed, passed, put) = (typed.join(", "), passed.join(", "), put.join(", "));
        write!(
            makers,
            "#[doc = {doc}]\n#[must_use]\npub fn {name}({typed}) -> Said {{ Said::new({id:?}, vec![{put}]) }}\n"
        )?;
        write!(
            methods,
            "#[doc = {doc}]\n#[must_use]\npub fn {name}(self, {typed}) -> String {{ self.tell(&say::{name}({passed})) }}\n"
        )?;
    }
    Ok(format!(
        "use crate::{{Tongue, Value}};\n\
         /// Every message, with its values and without a language.\n\
         pub mod say {{\nuse crate::{{Said, Value}};\n{makers}}}\n\
         impl Tongue {{\n{methods}}}\n"
    ))
}

/// What stands behind `id =`, as its documentation.
fn text(messages: &str, id: &str) -> String {
    let start = format!("{id} =");
    let mut lines = messages.lines().skip_while(|line| !line.starts_with(&start));
    let first = lines.next().unwrap_or_default().trim_start_matches(&start).trim().to_owned();
    let rest = lines.take_while(|line| line.starts_with(' ') || line.is_empty()).map(str::trim);
    let all: Vec<_> = std::iter::once(first.as_str()).chain(rest).filter(|line| !line.is_empty()).collect();
    // As code: it may hold anything.
    format!("```text\n{}\n```", all.join("\n"))
}

/// The names of its values, in the order in which they first stand in it.
fn in_pattern(pattern: &Pattern<&str>, values: &mut Vec<String>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        in_expression(expression, values);
    }
}

fn in_expression(expression: &Expression<&str>, values: &mut Vec<String>) {
    match expression {
        Expression::Inline(inline) => in_inline(inline, values),
        Expression::Select { selector, variants } => {
            in_inline(selector, values);
            for variant in variants {
                in_pattern(&variant.value, values);
            }
        }
    }
}

fn in_inline(inline: &InlineExpression<&str>, values: &mut Vec<String>) {
    match inline {
        InlineExpression::VariableReference { id } if values.iter().any(|value| value == id.name) => {}
        InlineExpression::VariableReference { id } => values.push(id.name.to_owned()),
        InlineExpression::Placeable { expression } => in_expression(expression, values),
        InlineExpression::FunctionReference { arguments, .. } => {
            for argument in &arguments.positional {
                in_inline(argument, values);
            }
        }
        _ => {}
    }
}
