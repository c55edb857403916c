//! Reads JSON with as little code as can be: a tree first, then the tree into its type.
//!
//! `serde_json::from_str` brings, for each type, a reader of objects, one of lists, and one of every
//! kind of number, all with words for what doesn't fit. Here an object is an object and a misfit is
//! named in a few words: half the code, in the file that the first visit waits for. What a person
//! has written and has to mend is read by `serde_json` itself, which names line and column.

use std::fmt;

use serde::de::{
    self, DeserializeOwned, DeserializeSeed, Deserializer, EnumAccess, Expected, MapAccess,
    SeqAccess, Unexpected, VariantAccess, Visitor,
};
use serde::forward_to_deserialize_any;
use serde_json::{Map, Value};

/// What a text doesn't fit by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Misfit(String);

/// Reads `text` as a `T`.
///
/// # Errors
/// Says what is no JSON, or doesn't fit.
pub fn read<T: DeserializeOwned>(text: &str) -> Result<T, Misfit> {
    match serde_json::from_str::<Value>(text) {
        Ok(tree) => T::deserialize(Tree(tree)),
        Err(error) => Err(Misfit(error.to_string())),
    }
}

impl fmt::Display for Misfit {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

impl std::error::Error for Misfit {}

/// Everything but [`custom`](de::Error::custom) is provided by serde too, with longer words.
impl de::Error for Misfit {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Self(message.to_string())
    }

    fn invalid_type(_: Unexpected<'_>, _: &dyn Expected) -> Self {
        Self::another_type()
    }

    fn invalid_value(_: Unexpected<'_>, _: &dyn Expected) -> Self {
        Self("a value out of range".to_owned())
    }

    fn invalid_length(_: usize, _: &dyn Expected) -> Self {
        Self("a list of another length".to_owned())
    }

    fn unknown_variant(variant: &str, _: &'static [&'static str]) -> Self {
        Self::named("unknown", variant)
    }

    fn unknown_field(field: &str, _: &'static [&'static str]) -> Self {
        Self::named("unknown", field)
    }

    fn missing_field(field: &'static str) -> Self {
        Self::named("missing", field)
    }

    fn duplicate_field(field: &'static str) -> Self {
        Self::named("twice", field)
    }
}

impl Misfit {
    fn named(what: &str, name: &str) -> Self {
        Self([what, ": `", name, "`"].concat())
    }

    fn another_type() -> Self {
        Self("a value of another type".to_owned())
    }
}

/// A part of the text, to be taken for what is wanted.
struct Tree(Value);

impl Tree {
    fn whole_number(&self) -> Result<i128, Misfit> {
        let Value::Number(number) = &self.0 else {
            return Err(Misfit::another_type());
        };
        number.as_i128().ok_or_else(Misfit::another_type)
    }

    fn text(self) -> Result<String, Misfit> {
        match self.0 {
            Value::String(text) => Ok(text),
            _ => Err(Misfit::another_type()),
        }
    }

    fn list(self) -> Result<Vec<Value>, Misfit> {
        match self.0 {
            Value::Array(items) => Ok(items),
            _ => Err(Misfit::another_type()),
        }
    }

    fn object(self) -> Result<Map<String, Value>, Misfit> {
        match self.0 {
            Value::Object(members) => Ok(members),
            _ => Err(Misfit::another_type()),
        }
    }
}

impl<'de> Deserializer<'de> for Tree {
    type Error = Misfit;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
        match self.0 {
            Value::Null => visitor.visit_unit(),
            Value::Bool(value) => visitor.visit_bool(value),
            Value::Number(_) => self.deserialize_i64(visitor),
            Value::String(text) => visitor.visit_string(text),
            Value::Array(items) => visitor.visit_seq(Items(items.into_iter())),
            Value::Object(members) => visitor.visit_map(Members::of(members)),
        }
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
        match self.0 {
            Value::Bool(value) => visitor.visit_bool(value),
            _ => Err(Misfit::another_type()),
        }
    }

    fn deserialize_u64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
        match u64::try_from(self.whole_number()?) {
            Ok(number) => visitor.visit_u64(number),
            Err(_) => Err(Misfit::another_type()),
        }
    }

    fn deserialize_u32<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
        self.deserialize_u64(visitor)
    }

    fn deserialize_i64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
        match i64::try_from(self.whole_number()?) {
            Ok(number) => visitor.visit_i64(number),
            Err(_) => Err(Misfit::another_type()),
        }
    }

    fn deserialize_i32<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
        self.deserialize_i64(visitor)
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
        visitor.visit_string(self.text()?)
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
        self.deserialize_string(visitor)
    }

    fn deserialize_identifier<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
        self.deserialize_string(visitor)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
        match self.0 {
            Value::Null => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
        visitor.visit_seq(Items(self.list()?.into_iter()))
    }

    fn deserialize_tuple<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Misfit> {
        self.deserialize_seq(visitor)
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
        visitor.visit_map(Members::of(self.object()?))
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Misfit> {
        self.deserialize_map(visitor)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Misfit> {
        match self.0 {
            Value::String(_) => visitor.visit_enum(Variant {
                name: self.0,
                content: Value::Null,
            }),
            Value::Object(members) if members.len() == 1 => {
                let mut members = members.into_iter();
                let (name, content) = members.next().ok_or_else(Misfit::another_type)?;
                visitor.visit_enum(Variant {
                    name: Value::String(name),
                    content,
                })
            }
            _ => Err(Misfit::another_type()),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Misfit> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
        visitor.visit_unit()
    }

    forward_to_deserialize_any! {
        i8 i16 i128 u8 u16 u128 f32 f64 char bytes byte_buf unit unit_struct tuple_struct
    }
}

/// The rest of a list.
struct Items(std::vec::IntoIter<Value>);

impl<'de> SeqAccess<'de> for Items {
    type Error = Misfit;

    fn next_element_seed<T: DeserializeSeed<'de>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, Misfit> {
        match self.0.next() {
            Some(item) => seed.deserialize(Tree(item)).map(Some),
            None => Ok(None),
        }
    }
}

/// The rest of an object, and what belongs to the name that was read last.
struct Members {
    rest: serde_json::map::IntoIter,
    content: Value,
}

impl Members {
    fn of(members: Map<String, Value>) -> Self {
        Self {
            rest: members.into_iter(),
            content: Value::Null,
        }
    }
}

impl<'de> MapAccess<'de> for Members {
    type Error = Misfit;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, Misfit> {
        let Some((name, content)) = self.rest.next() else {
            return Ok(None);
        };
        self.content = content;
        seed.deserialize(Tree(Value::String(name))).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Misfit> {
        seed.deserialize(Tree(self.content.take()))
    }
}

/// One of several: a name alone, or an object of that one member.
struct Variant {
    name: Value,
    content: Value,
}

impl<'de> EnumAccess<'de> for Variant {
    type Error = Misfit;
    type Variant = Tree;

    fn variant_seed<V: DeserializeSeed<'de>>(self, seed: V) -> Result<(V::Value, Tree), Misfit> {
        let variant = seed.deserialize(Tree(self.name))?;
        Ok((variant, Tree(self.content)))
    }
}

impl<'de> VariantAccess<'de> for Tree {
    type Error = Misfit;

    fn unit_variant(self) -> Result<(), Misfit> {
        match self.0 {
            Value::Null => Ok(()),
            _ => Err(Misfit::another_type()),
        }
    }

    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<T::Value, Misfit> {
        seed.deserialize(self)
    }

    fn tuple_variant<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Misfit> {
        self.deserialize_seq(visitor)
    }

    fn struct_variant<V: Visitor<'de>>(
        self,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Misfit> {
        self.deserialize_map(visitor)
    }
}

#[cfg(test)]
mod tests;
